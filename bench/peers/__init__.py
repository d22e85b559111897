"""marsad's word analysis beside other Arabic analysers that PyPI has, in one run on one text.

Each peer runs as a program of its own in an environment of its own (``adapters/``): nothing of marsad
imports it, and none of it is distributed.
"""
