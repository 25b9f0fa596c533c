"""The compact form of the index is read back; what is no such form is said to be none."""

from __future__ import annotations

import pytest

from generator.verification.cbor import CborError, Value, read_cbor


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("00", 0),
        ("17", 23),
        ("1818", 24),
        ("190100", 256),
        ("1a00010000", 65536),
        ("20", -1),
        ("3818", -25),
        ("60", ""),
        ("66e69599e5b180", "教局"),
        ("83016161820203", [1, "a", [2, 3]]),
        ("9818" + "00" * 24, [0] * 24),
    ],
)
def test_values_of_the_standard_are_read(written: str, value: Value) -> None:
    """Bytes as RFC 8949, appendix A, writes them."""
    assert read_cbor(bytes.fromhex(written)) == value


@pytest.mark.parametrize(
    "written", ["", "18", "6361", "8201", "1901", "0000", "61ff", "f6", "9fff"]
)
def test_what_is_cut_off_or_something_else_is_refused(written: str) -> None:
    with pytest.raises(CborError):
        read_cbor(bytes.fromhex(written))
