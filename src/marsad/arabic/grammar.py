"""Closed classes of Arabic grammar that phrase and clause analysis need, from
``resources/arabic/grammar.tsv``.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

import msgspec


class Grammar(msgspec.Struct, frozen=True):
    """Sets of folded words by grammatical class; ``agent_prep``, ``against_prep``, ``opener`` and
    ``spelled_name`` (سي إن إن) are tuples of folded words, and so is ``takes_prep``, a verb with the
    preposition that it needs (أقدم على), ``prep_object`` one with the preposition that leaves it no object
    (أعلن عن).

    ``transitive`` and ``intransitive`` are verbs (lemmas) that nearly always, or hardly ever, take a bare
    object; a
    verb in neither may do both. ``title`` holds nouns that a name follows in apposition (الرئيس، مدينة، حزب);
    ``thing`` those of them that act in nobody's name (كتاب، نهر);
    ``adjective_prefix`` words that make an adjective with the next (غير شرعي، ذات سيادة); ``emphatic`` those
    that follow a noun with a pronoun (نفسه، كلها); ``determiner`` those whose idafa only counts or picks;
    ``amount`` nouns tell how much more or less, and do nothing (المزيد من الدعم);
    ``asking`` words open an indirect question; ``occasion`` prepositions tell in what something was done
    (خلال اللقاء); ``additive`` words join with a preposition behind
    them (فضلا عن);
    ``before_an`` those behind which أن has a verb right behind it (بعد أن), ``before_an_past`` those behind
    which it may be a past (سبق أن);
    ``going_on`` words that add a statement to the one before (كما);
    ``any_of`` those that pick no one in particular (أي); ``counterpart`` is who holds the same office
    elsewhere (نظيره), an ``accredited`` one is sent somewhere (المبعوث إلى السودان);
    an ``utterance`` is what one says something with (عبارة), a ``draft`` what lays down what is to be
    done (قانون);
    ``otherwise`` say what else happens (وإلا);
    ``affecting`` verbs are done to persons (قتل، اعتقل), ``destroying`` ones to things (دمر), ``deed`` ones
    by persons or bodies to things and events (نشر، عقد); ``prep_passive`` ones are passive without a subject,
    their preposition behind them (أفرج عن); ``alef_present`` ones have ا in the active present (ينال);
    ``noun_only`` are nouns that look like adjectives and describe nothing (بلدة، خبر), ``adverbial``
    accusatives that alone only say how, when or where (تماما), ``reflexive`` nouns that a verb's object may
    be though they mostly stress (نفسه), ``measuring`` presents that only count behind ما (ما لا يقل عن);
    ``ditransitive`` ones two objects (منحه جائزة); ``ordinal`` numbers may follow a ruler's name (محمد
    السادس); ``appointing`` ones take what somebody becomes as an accusative (عين رئيسا), and so
    does an ``appointment``, its noun,
    ``labelling`` ones what they call it (عده انقلابا، وصفه بالعدوان), ``devoted`` nouns are named for what
    they are for (الحملة الوطنية لمقاطعة),
    ``discussing`` ones what is only talked about (ناقش فتح المعبر),
    ``time_taking`` ones what was spent (قضى شهرا),
    ``headless`` relatives have no antecedent (مما); an ``opener`` joins a sentence to the one before it and
    is no part of its clause (من جهته، في سياق متصل).
    """

    quantifier: frozenset[str] = frozenset()
    any_of: frozenset[str] = frozenset()
    counterpart: frozenset[str] = frozenset()
    accredited: frozenset[str] = frozenset()
    utterance: frozenset[str] = frozenset()
    draft: frozenset[str] = frozenset()
    universal: frozenset[str] = frozenset()
    otherwise: frozenset[str] = frozenset()
    partitive: frozenset[str] = frozenset()
    approximator: frozenset[str] = frozenset()
    noun_only: frozenset[str] = frozenset()
    adverbial: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    measuring: frozenset[str] = frozenset()
    name_particle: frozenset[str] = frozenset()
    human_name_title: frozenset[str] = frozenset()
    dissident: frozenset[str] = frozenset()
    withholding: frozenset[str] = frozenset()
    disclosing: frozenset[str] = frozenset()
    identity: frozenset[str] = frozenset()
    ruling: frozenset[str] = frozenset()
    ruled: frozenset[str] = frozenset()
    negator: frozenset[str] = frozenset()
    negator_noun: frozenset[str] = frozenset()
    complementizer: frozenset[str] = frozenset()
    subordinator: frozenset[str] = frozenset()
    conditional: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    headless: frozenset[str] = frozenset()
    content_prep: frozenset[str] = frozenset()
    before_nouns: frozenset[str] = frozenset()
    before_verb: frozenset[str] = frozenset()
    reply: frozenset[str] = frozenset()
    before_verbs: frozenset[str] = frozenset()
    before_an: frozenset[str] = frozenset()
    before_an_past: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
    before_present: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    additive: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    occasion: frozenset[str] = frozenset()
    locative: frozenset[str] = frozenset()
    directional: frozenset[str] = frozenset()
    auxiliary: frozenset[str] = frozenset()
    parenthetical_verb: frozenset[str] = frozenset()
    transitive: frozenset[str] = frozenset()
    intransitive: frozenset[str] = frozenset()
    adjective_prefix: frozenset[str] = frozenset()
    emphatic: frozenset[str] = frozenset()
    amount: frozenset[str] = frozenset()
    determiner: frozenset[str] = frozenset()
    superlative: frozenset[str] = frozenset()
    ordinal: frozenset[str] = frozenset()
    body: frozenset[str] = frozenset()
    time_taking: frozenset[str] = frozenset()
    comparative: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    affecting: frozenset[str] = frozenset()
    destroying: frozenset[str] = frozenset()
    deed: frozenset[str] = frozenset()
    alef_present: frozenset[str] = frozenset()
    appointing: frozenset[str] = frozenset()
    appointment: frozenset[str] = frozenset()
    labelling: frozenset[str] = frozenset()
    devoted: frozenset[str] = frozenset()
    prep_passive: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    discussing: frozenset[str] = frozenset()
    factitive: frozenset[str] = frozenset()
    ditransitive: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    teen: frozenset[str] = frozenset()
    thing: frozenset[str] = frozenset()
    title: frozenset[str] = frozenset()
    time_noun: frozenset[str] = frozenset()
    direction_noun: frozenset[str] = frozenset()
    agent_prep: frozenset[tuple[str, ...]] = frozenset()
    against_prep: frozenset[tuple[str, ...]] = frozenset()
    opener: frozenset[tuple[str, ...]] = frozenset()
    takes_prep: frozenset[tuple[str, ...]] = frozenset()
    prep_object: frozenset[tuple[str, ...]] = frozenset()
    spelled_name: frozenset[tuple[str, ...]] = frozenset()


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The packaged grammar classes, read once a process."""
    data = resources.files("marsad.data").joinpath("arabic/grammar.json").read_bytes()
    return msgspec.json.decode(data, type=Grammar)
