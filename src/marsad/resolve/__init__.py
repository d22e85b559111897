"""Who, where, when: what the words of a party, a place and a time mean, with the reason; null where nothing
says.
"""
