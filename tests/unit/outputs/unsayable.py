"""Codes of problems that a schema cannot express, or not in every case, and why."""

from __future__ import annotations

CANNOT_SAY = {
    # A schema is held against one file that has been read; these stop before that.
    **dict.fromkeys(
        [
            "file-unreadable",
            "file-too-large",
            "file-empty",
            "wrong-encoding",
            "byte-order-mark",
            "carriage-return",
            "control-character",
            "misplaced-file",
            "registry-missing",
            "too-many-problems",
        ],
        "about the file, not about what is in it",
    ),
    **dict.fromkeys(
        [
            "yaml-syntax",
            "tab-indent",
            "alias-used",
            "tag-used",
            "nested-too-deep",
            "several-documents",
            "duplicate-key",
        ],
        "about the YAML text; the editor's own parser speaks first, or resolves it silently",
    ),
    "stray-line-break": "a folded line reaches the schema as words with a space between them",
    # A schema sees one file and compares no value with another.
    **dict.fromkeys(
        [
            "unknown-department",
            "change-subject-unknown",
            "change-without-event",
            "published-record-missing",
            "publication-lock-broken",
            "ambiguous-department",
            "unknown-jurisdiction",
            "unknown-theme",
            "unknown-topic",
            "unknown-heading",
            "unknown-document",
            "unknown-task",
            "withdrawn-twice-told",
            "upper-document-disagrees",
            "progress-before-issue",
            "entry-unused",
        ],
        "needs another record",
    ),
    "file-name-mismatch": "needs the name of the file",
    "date-in-future": "needs the day of the run",
    **dict.fromkeys(
        [
            "id-out-of-step",
            "id-repeated",
            "entry-repeated",
            "heading-repeated",
            "heading-unused",
            "column-repeated",
            "parent-circle",
            "inherited-differs",
            "near-duplicate-row",
            "cell-unexplained",
            "cell-without-column",
            "cell-disagrees",
            "cell-text-left-over",
            "validity-reversed",
            "change-id-wrong",
            "change-value-wrong",
        ],
        "compares two values of the file",
    ),
    **dict.fromkeys(
        ["deadline-disagrees", "deadline-unread", "issue-date-disagrees"],
        "needs the printed words to be understood",
    ),
    **dict.fromkeys(
        [
            "judging-word",
            "half-width-mark",
            "doubled-mark",
            "mixed-brackets",
            "number-form",
            "padded-date",
            "mark-after-numeral",
            "space-in-wording",
            "nonstandard-character",
            "machine-noise",
        ],
        "reads wording: quotations are exempt, most are warnings, and a schema has no warnings",
    ),
}
