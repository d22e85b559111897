"""Article -> claims, ties and statements.

From below: ``sentence`` (read in the light of the lexicon), ``trigger`` (words that tell an act),
``standing`` (how sure), ``speech`` (that somebody speaks), ``parties`` (whom words mean), ``roles`` (who does
it, to whom, according to whom), ``acts`` and ``ties``; ``claims`` and ``document`` put them together. The
contract in ``.importlinter`` holds that order.
"""
