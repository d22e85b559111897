"""Compiled data, written by genscripts and never by hand."""
