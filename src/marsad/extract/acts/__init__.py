"""Which acts a sentence tells: what is only their content, told twice or no news."""
