"""Who is meant by the words of a party: code, sector, identity and plain-English name, or nobody."""
