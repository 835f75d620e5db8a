"""Dates as people say them: Danish and English, from a Tuesday, the 5th of March 2024 in week 10."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.dates import find_date, read_date

TODAY = date(2024, 3, 5)
MEETING = date(2024, 4, 2)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("i dag", "2024-03-05"), ("today", "2024-03-05"), ("i morgen", "2024-03-06"), ("Tomorrow", "2024-03-06"),
        ("i overmorgen", "2024-03-07"), ("fredag", "2024-03-08"), ("Fredag", "2024-03-08"), ("på fredag", "2024-03-08"),
        ("fre", "2024-03-08"), ("fri", "2024-03-08"), ("friday", "2024-03-08"), ("on Friday", "2024-03-08"),
        ("tirsdag", "2024-03-12"), ("mandag", "2024-03-11"), ("søndag", "2024-03-10"), ("tor", "2024-03-07"),
        ("næste fredag", "2024-03-15"), ("next Friday", "2024-03-15"), ("fredag i næste uge", "2024-03-15"),
        ("næste mandag", "2024-03-11"), ("uge 23", "2024-06-07"), ("i uge 23", "2024-06-07"), ("week 23", "2024-06-07"),
        ("uge 10", "2024-03-08"), ("uge 9", "2025-02-28"), ("onsdag i uge 23", "2024-06-05"),
        ("uge 1", "2025-01-03"),
        ("denne uge", "2024-03-08"), ("næste uge", "2024-03-15"), ("i næste uge", "2024-03-15"),
        ("next week", "2024-03-15"), ("12/3", "2024-03-12"), ("5/3", "2024-03-05"), ("4/3", "2025-03-04"),
        ("12/3-2025", "2025-03-12"), ("12/3/25", "2025-03-12"), ("12.3.2025", "2025-03-12"), ("d. 12/3", "2024-03-12"),
        ("den 12/3", "2024-03-12"), ("2024-06-01", "2024-06-01"), ("12. marts", "2024-03-12"),
        ("den 12. marts", "2024-03-12"), ("12 marts 2026", "2026-03-12"), ("1. maj", "2024-05-01"),
        ("3. jan.", "2025-01-03"), ("March 12", "2024-03-12"), ("12th of March", "2024-03-12"),
        ("March 12th, 2026", "2026-03-12"), ("may 3", "2024-05-03"), ("den 12.", "2024-03-12"), ("d. 4", "2024-04-04"),
        ("den 31.", "2024-03-31"), ("om 14 dage", "2024-03-19"), ("om fjorten dage", "2024-03-19"),
        ("om en uge", "2024-03-12"), ("om to uger", "2024-03-19"), ("om en måned", "2024-04-05"),
        ("in 2 weeks", "2024-03-19"), ("in a month", "2024-04-05"), ("in ten days", "2024-03-15"),
        ("næste møde", "2024-04-02"), ("Next meeting", "2024-04-02"), ("næste måned", "2024-04-30"),
        ("udgangen af måneden", "2024-03-31"), ("udgangen af april", "2024-04-30"), ("end of January", "2025-01-31"),
        ("29/2", "2028-02-29"),
    ],
)  # fmt: skip
def test_words_mean_a_day(words, day):
    meant = read_date(words, TODAY, MEETING)
    assert meant is not None
    assert meant.isoformat() == day


@pytest.mark.parametrize(
    "words",
    ["", "snart", "32/1", "12/13", "uge 54", "uge 0", "30. februar", "den 0.", "om 999 år", "1/2/3/4", "fredagsbar"],
)
def test_other_words_mean_none(words):
    assert read_date(words, TODAY, MEETING) is None


def test_the_next_meeting_is_no_date_when_none_is_planned():
    assert read_date("næste møde", TODAY, None) is None


def test_on_a_friday_fredag_is_the_next_one_and_a_month_has_its_days():
    assert read_date("fredag", date(2024, 3, 8)) == date(2024, 3, 15)
    assert read_date("om en måned", date(2024, 1, 31)) == date(2024, 2, 29)
    assert read_date("om 12 måneder", date(2024, 2, 29)) == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rasmus samler svarene inden fredag", "inden fredag"),
        ("Ring til kirken 12/3", "12/3"),
        ("Ring til kirken 12/3.", "12/3."),
        ("Udkastet laves senest uge 23 og sendes ud", "senest uge 23"),
        ("Skriv til alle om 14 dage", "om 14 dage"),
        ("Lokale til næste møde", "til næste møde"),
        ("fredag: bestil kaffe", "fredag"),
        ("Send it by Friday, please", "by Friday"),
        ("Send the list no later than next meeting", "no later than next meeting"),
        ("Klar senest man", "senest man"),
        ("Klar på fredag i næste uge", "på fredag i næste uge"),
    ],
)
def test_a_date_is_found_at_the_end_or_after_a_word_that_leads_to_it(text, words):
    found = find_date(text, TODAY, MEETING)
    assert found is not None
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "Se på fredag aften sammen", "Hold kontoret åbent mandag og tirsdag hver uge i foråret", "Det gør man",
        "Gør det i det fri", "Kaffe til 1/2 pris hver gang", "Skriv til fredag@post.dk", "Se side 12",
        "12/3 er en dato i sætningen",
    ],
)  # fmt: skip
def test_a_date_in_the_middle_of_a_sentence_is_left_alone(text):
    assert find_date(text, TODAY, MEETING) is None


@given(st.text(max_size=80))
def test_no_text_is_any_trouble(text):
    find_date(text, TODAY, MEETING)
    read_date(text, TODAY, MEETING)
