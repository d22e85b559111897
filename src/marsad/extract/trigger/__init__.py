"""The words that tell an act, what stands over and around them, where and when it happens."""
