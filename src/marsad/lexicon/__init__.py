"""The lexicon: compiled linguistic and political knowledge, loaded once and indexed."""
