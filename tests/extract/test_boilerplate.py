"""Boilerplate: pages as they are saved and pasted, line by line; what looks like it and is a sentence stays."""

from __future__ import annotations

import re
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.data import table
from graphkit.extract.boilerplate import KINDS, LONGEST, TITLED, boilerplate
from graphkit.extract.sentences import sentences
from graphkit.read import read
from graphkit.records import Boilerplate, Document
from tests.support.cases import every_case

LINES: dict[str, str] = {
    "byline": """
By Jane Roe
By JANE ROE
BY JANE ROE AND JOHN DOE
By Jane Roe and John Doe in Seoul
By Jane Roe, Moscow
By Jane Roe, Moscow correspondent
By Jane Roe | Reuters
By Jane Roe, Chief Foreign Affairs Correspondent
By Jean-Luc van der Berg and Mary O’Neil
By Reuters
By AFP
By The Associated Press
By Reuters Staff
By staff reporters in Oslo
By the foreign desk
By our correspondent in Tokyo
Written by Jane Roe
Reporting by Jane Roe; Editing by John Doe
(Reporting by Jane Roe and John Doe in Oslo; Editing by Mary Major)
Additional reporting by Jane Roe in Oslo and John Doe
Jane Roe contributed to this report.
Associated Press writers Jane Roe in Oslo and John Doe in Rome contributed to this report.
AFP contributed to this report
With inputs from AFP
Source: Reuters
Reuters
Agence France-Presse
By Jane Roe, BBC News, Oslo
By Jane Roe - Staff Writer
By Jane Roe September 13, 2023
By Jane Roe • Published 13 September 2023
By Jane Roe | Updated: Sept 13, 2023 10:30 AM IST
Jane Roe in Oslo for Reuters
Getty Images
AFP/Getty Images
Jane Roe for Reuters
Our correspondent
Getty
Breaking News
""",
    "updated": """
Last updated: 13 September 2023
Last Updated Nov 2, 2021, 7:15 PM IST
Published 13 September 2023
Published: 13 Sep 2023 14:05 GMT
Published Sept. 13, 2023 at 10:30 a.m. EDT
Updated 3:04 PM EDT, Wed September 13, 2023
Posted on September 13, 2023 by admin
First published on Wed 13 Sep 2023 08.00 BST
Wednesday, 13 September 2023
13 September 2023
Sept. 13, 2023
2023-09-13
2023-09-13T10:30:00Z
13/09/2023 10:30
5 hours ago
Updated 2 hours ago
2 min read
5 minute read
Reading time: 4 minutes
Sept 13, 2023 · 5 min read
""",
    "comments": """
Leave a comment
Leave a Comment
Leave a Reply
Leave a Reply Cancel reply
Comments
12 Comments
Comments (12)
View comments
Show all comments
No comments yet
Comments are closed.
Be the first to comment
Post a comment
Join the conversation
Your email address will not be published. Required fields are marked *
You must be logged in to post a comment.
Log in to comment
Have your say
* Leave a comment
Comment
""",
    "credit": """
Image source, Getty Images
Image source: Reuters
Image credit: Jane Roe/Reuters
Photo: Jane Roe
Photo: Jane Roe/AFP
Photo by Jane Roe/Getty Images
(Photo by Jane Roe/Getty Images)
Photograph: Jane Roe/AP
Photo credit: Jane Roe
Credit: Getty Images
AFP via Getty Images
AP Photo/Jane Roe
(AP Photo/Jane Roe, File)
[AP Photo/Jane Roe]
REUTERS/Jane Roe
Jane Roe/AFP/Getty Images
KCNA via Reuters
Jane Roe, Pool Photo via AP
Handout via Reuters
File photo
Image: Jane Roe.
Illustration: Jane Roe
""",
    "share": """
Share
Share this article
Share on Facebook
Share this:
Copy link
Link copied
Tweet
Facebook
Share Tweet Email
Share Facebook Twitter WhatsApp Email
Facebook Twitter LinkedIn Print
Print this page
Email this article
Follow us on X
Follow us on Twitter and Facebook
Follow us on Facebook, X and Instagram.
Follow Jane Roe on Twitter
Follow @janeroe on X
Follow
Subscribe
Subscribe now
Subscribe to our newsletter
Sign up to our newsletter
Sign up for our free daily newsletter
Sign up for the Morning Briefing newsletter
Sign up to First Edition, our free daily newsletter
Sign up here.
Sign in
Log in
Register now
Get the latest news delivered to your inbox
Get our top stories in your inbox every morning.
Join our Telegram channel
Join our WhatsApp group
Download our app
Download the app now
Become a member
Donate
Click here to subscribe
Listen to article
Listen to this article
Listen (5 min)
Play video
→ Subscribe now
| Share | Tweet | Email |
Save
Bookmark
Print
""",
    "related": """
Read more
Read more: Envoy lands in Oslo
READ MORE: Envoy lands in Oslo as talks begin
Read also: Envoy lands in Oslo
Also read: Envoy lands in Oslo
Also read | Envoy lands in Oslo
See also
See also: Envoy lands in Oslo
Related
Related: Envoy lands in Oslo
Related articles
Related Stories
More on this story
More from Reuters
You may also like
You might also be interested in
Recommended for you
Most read
Most popular
Most Viewed
Trending
Trending now
Top stories
What to read next
Up next
Must read
Watch: Envoy lands in Oslo
Continue reading
Read full article
Read the full story
Show more
Load more
This article was originally published on The Conversation.
• Read more: Envoy lands in Oslo
""",
    "tags": """
Related Topics
Tags: Oslo, envoy, talks
Topics: Oslo | Envoy
Filed under: World, Europe
Posted in World
Categories: World, Europe
#Oslo #talks
""",
    "navigation": """
Skip to content
Skip to main content
Menu
Home
Search
Close
Back to top
Toggle navigation
Privacy Policy
Terms of Service
Privacy Policy | Terms of Use
Contact us
About us
We use cookies to improve your experience.
Image 1 of 5
Image caption
LIVE
""",
    "advert": """
Advertisement
ADVERTISEMENT
Advertisement - scroll to continue
Story continues below advertisement
Article continues after this message
Sponsored
Skip advertisement
""",
    "copyright": """
© 2023 Reuters
© 2023 The Example Times. All rights reserved.
Copyright 2023 The Associated Press. All rights reserved. This material may not be published or broadcast.
Copyright © 2023 Example News
All rights reserved
All Rights Reserved.
Our Standards: The Thomson Reuters Trust Principles.
The BBC is not responsible for the content of external sites.
This story has not been edited by our staff and is published from a syndicated feed.
Unauthorized reproduction in whole or in part is prohibited.
""",
    "contact": """
jane.roe@example.com
@janeroe
https://example.com/story
Twitter: @janeroe
Contact Jane Roe at jane.roe@example.com
""",
}  # fmt: skip
"""Lines that are boilerplate, by kind."""

KEPT = """
By Tuesday the troops had left.
By Tuesday Troops Had Left the City
By Monday night, officials said, talks were over
By law, all men must register.
By Land and Sea, Troops Reach the Port
By the end of the year the factory will close.
By the Numbers: A Year of War
By Any Means Necessary
By George, the dog's owner, it was said to be lost
By Vladimir Putin.
By train to Moscow
By Blocking Aid, Congress Helps Moscow
By 2030, Russia Wants a Base on the Moon
Share prices fell.
Share of the vote rises
Share buyers wait in Tokyo
Shares in Samsung fell
Comment from the ministry was not available.
Comments by the minister drew anger in Seoul.
Comments made by Lee on Friday were deleted.
No comment was available from the Kremlin.
No comment, said Peskov.
Photo of the meeting showed Kim and Putin at a table.
Photos released by KCNA showed Kim in a tank.
Photo: Kim Jong Un greets soldiers at a base near Wonsan
Image of Kim and Putin
Images from Planet show the port
Image caption, Kim met Putin in Vladivostok in 2019
Pictures from Sputnik showed the two men.
Published reports say the ship was seized.
Published in 1984, the book was banned in Moscow.
Published by Pravda on Friday, the letter was unsigned
Updated figures show a fall in trade.
Updated missiles were on parade in Pyongyang on Friday
Posted to Moscow in 2019, he learned Russian.
Follow-up talks are planned in Geneva.
Follow the money, said the judge.
Following the talks, Kim left
Follow Moscow on Ukraine, Lukashenko tells Minsk
Read the letter carefully, she said.
Read the report by the panel
Related sanctions were lifted in May.
Related party deals worried Seoul
See also how China votes, he said.
See you in Moscow, Putin told Kim
Subscribers to the plan include Japan and Australia.
Sign up for the army, Moscow tells men
Sign up to the treaty, Guterres tells Pyongyang
Sign in Korean points to the border
Watch what they do, said Blinken.
Listen to the people, Navalny said
Listen to Seoul, he told Washington
Credit Suisse fell on Monday
Credit: how Russia pays for its war
Source: Kim to visit Moscow next week
Sources said Kim would travel.
Source says Russia has paid
Copyright law changed in 2019.
Copyright holders sued in Tokyo
All rights reserved to the state were sold.
Advertisement for the army shown in Moscow
Advertising fell in Russia
Home of the brave
Home Secretary Suella Braverman resigned
Search for survivors continues in Turkey
Menu for the state dinner: crab and sturgeon
Tags with names of soldiers were found.
Topics: arms, oil and the war in Ukraine were discussed.
Topics included trade and oil
Tag: the game Kim plays with Seoul
Contact with the ship was lost.
Contact group meets at Ramstein
Register of sanctions grows
Trending towards war
Most read about it in Pravda
Most popular leaders avoid war
Top stories of spies were told in court
Up next is Japan, said Kim.
Join us or die, the militia told villagers
Join NATO, Finland was told
Print runs fell at Pravda
Tweet by Medvedev draws anger
Twitter bans Russia Today
Facebook blocks Kremlin page
Google and Apple leave Russia
Donate to the army, Russians told
Reuters reported the talks.
Reuters could not verify the report
TASS said so.
Reporting by the panel was delayed.
Reporting by Reuters showed that Wagner bought shells
Editing by censors removed the name
Jane Roe, Reuters said, was held in Moscow.
Experts from eight states contributed to this report.
Kim Jong Un and Vladimir Putin
Vladimir Putin
Kim Jong Un, Pyongyang
Moscow/Beijing
Russia/Ukraine: the war in maps
Additional sanctions by Washington hit banks
Written by Stalin, the order was never signed
Story by story, the case against Wagner grew
Leave a message for Kim, the sign said
Leave Ukraine, Biden tells Putin
Post office in Donetsk is shelled
Save Ukraine, Zelensky says
Home for Christmas?
Next stop: Beijing
Next: Moscow
Previous talks failed.
Live fire drills begin off Korea
More news from Russia is expected on Friday
More on the talks is expected
More from Moscow, less from Minsk
What to read into Kim's visit
This article of the treaty was first published in 1961 by Moscow.
The report was published in Moscow.
The views expressed here in Seoul are mixed.
Reproduction of the leader's portrait is prohibited in North Korea.
By continuing the war you agree to lose, he said.
Text continues to circulate in Moscow
Have a story to tell about Chernobyl, and it is this
Get out of Kherson, officials told people in your town
Have the weapons been sent to your country
Download of Telegram surges in Russia
Play in Moscow is banned
Kim Jong Un: Leader of North Korea
Shoigu: No comment
Q: Who is Kim Jong Un?
What do you think?
Do you have a story about Putin?
Why Kim went to Russia
A date in Moscow
May 9 parade in Moscow
September 11 attacks
9/11
Two killed in Kherson
Wednesday
May
12 killed
5 hours in Pyongyang
5 hours ago Kim left Russia
Today in Moscow
March on Rome
Sunday Times
Yonhap: Kim leaves Russia
AP: Wagner bought North Korean arms
Kremlin: no deal was signed
Putin to Kim: thank you
"""
"""Lines of articles, and headlines, that begin as boilerplate does."""

DATELINES = """
SEOUL, Sept 13 (Reuters) -| Kim left.
PYONGYANG (AP) —| Kim left.
PYONGYANG, North Korea (AP) —| Kim left.
WASHINGTON, D.C. (AP) —| Kim left.
MOSCOW, September 13. /TASS/.| Kim left.
MOSCOW, September 13 /TASS/.| Kim left.
SEOUL, Sept. 13 (Yonhap) --| Kim left.
Pyongyang, September 13 (KCNA) --| Kim left.
TOKYO/SEOUL, Sept 13 (Reuters) -| Kim left.
ST. PETERSBURG, Russia (AP) —| Kim left.
KOMSOMOLSK-ON-AMUR, Russia (AP) —| Kim left.
London (CNN)|Kim left.
(CNN) --| Kim left.
(CNN)|Kim left.
London CNN —| Kim left.
Seoul, South Korea CNN  —| Kim left.
BEIJING, Sept. 13 (Xinhua) --| "Kim left."
NEW YORK, Sept. 13, 2023 /PRNewswire/ --| Kim left.
Sept 13 (Reuters) -| Kim left.
(Reuters) -| Kim left.
MOSCOW —| The Kremlin said on Friday that it had signed nothing of the kind.
WASHINGTON –| The White House said on Friday that it had signed nothing of the kind.
KYIV, Ukraine —| The government said on Friday that it had signed nothing of the kind.
ABOARD AIR FORCE ONE (AP) —| Biden slept.
By Jane Roe MOSCOW (Reuters) -| Kim left.
13 September 2023 (Example Wire) –| Kim left.
MOSCOW, Sept 13 (Reuters)|
"""
"""Datelines, each with what follows it behind "|"."""

NO_DATELINES = """
NATO — the alliance of 31 countries that Moscow calls a threat — has met.
NATO — Allies met in Brussels on Friday and agreed to send more weapons east.
WHO (World Health Organization) - The body said that Kim was ill.
KIM - PUTIN SUMMIT
Kim Jong Un (right) — the leader — and Putin met.
Putin (Russia) — Kim (North Korea)
Putin – Kim summit: what to know
The International Atomic Energy Agency (IAEA) — The agency's chief was in Kyiv.
Kim (the leader) - He left.
John Kirby (NSC) – “We will see.”
Vladimir Putin (President of Russia) — “We agreed.”
UN (New York) said so.
TASS - the state news agency of Russia - said so.
Moscow, Sept 13 - a day of talks - is over.
Jong Un (AP) said
ASEAN — The bloc met on Friday and ASEAN leaders agreed on a text about Myanmar.
"""

SAMPLE = Path(__file__).parents[2] / "graphkit/data/sample"
SAMPLE_BOILERPLATE = """
byline: By staff reporters in Moscow and New York
byline: By staff reporters in Washington and Seoul
byline: By the Asia desk
byline: By the Asia desk
dateline: ARTYOM, Russia (Sample Wire) —
dateline: MOSCOW (Sample Wire) -
dateline: SEOUL (Sample Wire) —
dateline: SEOUL (Sample Wire) —
dateline: SEOUL —
dateline: SEOUL, June 1 (Sample Wire) -
dateline: SEOUL, Oct. 20, 2023 (Sample Wire) —
dateline: TOKYO, Aug 24 (Sample Wire) -
dateline: UNITED NATIONS, March 28, 2024 (Sample Wire) —
dateline: VLADIVOSTOK, 12 September 2023 (Sample Wire) -
dateline: VLADIVOSTOK, Feb 9 (Sample Wire) -
dateline: WASHINGTON, Sept. 6 (Sample Wire) -
updated: 17 September 2023
updated: 21 June 2024
updated: 29 July 2023
updated: Last updated: March 28, 2024, 21:15 GMT
updated: Last updated: Sept. 6, 2023, 18:40 GMT
updated: Published 17 January 2024
"""
"""All that is passed over in the sample articles, by kind."""


def lines(block: str) -> list[str]:
    return block.strip().split("\n")


def found(text: str) -> list[tuple[str, str]]:
    return [(piece.kind, text[piece.start : piece.end]) for piece in boilerplate(text)]


ALL_LINES = [(kind, line) for kind in LINES for line in lines(LINES[kind])]
"""Each line of boilerplate with its kind."""


class TestLines:
    @every_case(("kind", "line"), ALL_LINES)
    def test_a_line_of_boilerplate_is_passed_over_whole(self, kind: str, line: str) -> None:
        text = f"Envoy lands in Oslo\n\nThe envoy landed on Monday.\n{line}\nShe was late."
        assert found(text) == [(kind, line)]
        assert found(f"{line}\r\n\r\nThe envoy landed.") == (
            [] if kind == "related" and TITLED.search(line) else [(kind, line)]
        )

    @every_case("line", lines(KEPT))
    def test_what_could_be_a_sentence_or_a_headline_stays(self, line: str) -> None:
        for text in (f"Envoy lands in Oslo\n\nThe envoy landed on Monday.\n{line}\nShe was late.", line):
            assert found(text) == []

    def test_each_kind_but_datelines_has_lines_here(self) -> None:
        assert set(LINES) == set(KINDS) - {"dateline", "post", "sound", "speaker"}
        assert all(label and label[0].islower() for label in KINDS.values())

    def test_each_pattern_stands_for_something_that_it_can_match(self) -> None:
        rules = table("boilerplate")
        words = set(rules["words"]) | {"cap", "name", "names", "credited", "when"}
        for kind in KINDS:
            for pattern in [*rules[kind].get("lines", []), *rules[kind].get("heads", [])]:
                assert set(re.findall(r"<(\w+)>", pattern)) <= words, pattern
                re.compile(re.sub(r"<(\w+)>", "x", pattern))

    @pytest.mark.parametrize(
        "line", ["• Read more: Envoy lands", "  ►  Subscribe now  ", "## Related articles", "Share »"]
    )
    def test_bullets_and_arrows_do_not_matter(self, line: str) -> None:
        text = f"The envoy landed.\n{line}\nShe was late."
        assert [piece for _, piece in found(text)] == [line.strip()]

    def test_a_line_of_several_parts_needs_each_to_be_boilerplate(self) -> None:
        assert found("The envoy landed.\nBy Jane Roe | Updated 13 Sept 2023 | 5 min read") == [
            ("byline", "By Jane Roe | Updated 13 Sept 2023 | 5 min read")
        ]
        assert found("The envoy landed.\nShare | Kim met Putin | Print") == []
        assert found("The envoy landed.\n13 Sept 2023 | Vladivostok | Vladimir Putin") == []

    def test_a_long_line_stays_whatever_it_begins_with(self) -> None:
        assert found("The envoy landed.\n© 2023 Example Wire " + "and so on " * 40) == []

    def test_the_headline_stays(self) -> None:
        assert found("Watch: Envoy lands in Oslo\n\nThe envoy landed.") == []
        assert found("Related: Envoy lands in Oslo\n\nThe envoy landed.") == []

    def test_a_sentence_broken_by_hand_goes_on_in_the_next_line(self) -> None:
        text = "The letter, which the ministry had kept for weeks, was\nupdated on 13 September 2023\nand then sent."
        assert found(text) == []
        assert found("The envoy landed.\nupdated on 13 September 2023\nShe was late.") != []


class TestLists:
    TITLES = "Envoy lands in Oslo\nFerries stop for a day\nBergen votes on a new harbour"

    def test_titles_under_a_heading_at_the_foot(self) -> None:
        for count in (1, 2, 3):
            titles = self.TITLES.split("\n")[:count]
            text = "\n\n".join(["The envoy landed.", "Related articles", *titles, "Leave a comment"])
            assert [kind for kind, _ in found(text)] == ["related"] * (count + 1) + ["comments"]

    def test_titles_in_the_middle_end_where_the_article_goes_on(self) -> None:
        text = f"The envoy landed.\n\nMost read\n{self.TITLES}\n\nShe was late."
        assert [piece for _, piece in found(text)] == ["Most read", *self.TITLES.split("\n")]

    def test_a_single_title_may_be_the_headline_of_what_follows(self) -> None:
        text = "Top stories\nEnvoy lands in Oslo as talks begin\nThe envoy landed on Monday."
        assert [piece for _, piece in found(text)] == ["Top stories"]

    def test_sentences_under_a_heading_stay(self) -> None:
        text = "The envoy landed.\nSee also\nShe was late.\nNobody met her.\n“Why?”"
        assert [piece for _, piece in found(text)] == ["See also"]


class TestDatelines:
    @every_case("line", lines(DATELINES))
    def test_the_dateline_goes_and_the_sentence_stays(self, line: str) -> None:
        dateline, rest = line.split("|")
        for text in (f"Envoy lands\n\n{dateline}{rest}\nHe was late.", f"  {dateline}{rest}"):
            (piece,) = boilerplate(text)
            assert (piece.kind, text[piece.start : piece.end]) == ("dateline", dateline)
            assert text[piece.end :].startswith(rest)

    @every_case("line", lines(NO_DATELINES))
    def test_what_begins_with_names_and_a_dash_stays(self, line: str) -> None:
        assert found(line) == []

    def test_places_before_dashes_in_a_row_are_a_list_and_stay(self) -> None:
        countries = ("NORWAY", "SWEDEN", "FINLAND")
        text = "\n".join(f"{name} — The government will spend more on the harbours of the north." for name in countries)
        assert found(text) == []
        assert len(found(text.rpartition("\n")[0])) == 2


@every_case(
    ("text", "notes"),
    [
        ("Jo Poe (LAUGHTER) was there. [applause] He left.", ["(LAUGHTER)", "[applause]"]),
        ("(SOUNDBITE OF MUSIC)", ["(SOUNDBITE OF MUSIC)"]),
        (
            "So [inaudible 00:12:03] Jo left [Laughter and Applause].",
            ["[inaudible 00:12:03]", "[Laughter and Applause]"],
        ),
        ("(through interpreter) We met Jo. (END VIDEO CLIP)", ["(through interpreter)", "(END VIDEO CLIP)"]),
        ("The prize (for music), laughter (of Jo Poe) and the sound (of Hull).", []),
        ("Jo Poe (Laughter in the Dark, 1932) wrote of (Silence Ltd).", []),
    ],
)
def test_notes_of_sounds_in_transcripts_are_passed_over(text: str, notes: list[str]) -> None:
    assert found(text) == [("sound", note) for note in notes]


class TestCredits:
    @every_case(
        "credit",
        [
            "(AP Photo/Jane Roe)", "[AP Photo/Jane Roe, File]", "(Photo by Jane Roe/Getty Images)", "(Image: Jane Roe)",
            "(Reporting by Jane Roe; Editing by John Doe)", "(Reuters)", "Photo: Jane Roe/AFP",
            "Photograph: Getty Images", "Image: KCNA via Reuters", "(Photo: AFP)",
        ],
    )  # fmt: skip
    def test_behind_a_sentence_they_go_alone(self, credit: str) -> None:
        text = f"Kim waved from the train. {credit}\nHe was late."
        ((_, piece),) = found(text)
        assert piece == credit

    @pytest.mark.parametrize(
        "line",
        [
            "He works for the Associated Press (AP)",
            "The picture was taken by KCNA (Korean Central News Agency).",
            "Kim waved (and smiled).",
            "Kim waved. (He was late.)",
            "Kim Jong Un waves from the train. Photo: Jane Roe.",
            "Here is what we know of the photo: Kim Jong Un",
            "Caption: Kim Jong Un at the fair. Picture released by KCNA on 27 July 2023.",
        ],
    )
    def test_what_tells_of_people_stays(self, line: str) -> None:
        assert found(line) == []


def articles() -> list[Document]:
    return [item for item in read(SAMPLE) if isinstance(item, Document)]


class TestBodies:
    """No sentence of an article's body is passed over."""

    def test_of_the_sample(self) -> None:
        passed = [(piece.kind, d.text[piece.start : piece.end]) for d in articles() for piece in boilerplate(d.text)]
        assert sorted(f"{kind}: {piece}" for kind, piece in passed) == sorted(lines(SAMPLE_BOILERPLATE))

    def test_of_the_sample_though_each_sentence_stood_in_a_line_of_its_own(self) -> None:
        """With and without its stop; and each clause."""
        checked = 0
        for document in articles():
            passed = boilerplate(document.text)
            for sentence in sentences(document.text):
                words = document.text[sentence.start : sentence.end]
                if any(piece.start < sentence.end and piece.end > sentence.start for piece in passed):
                    continue
                clauses = [clause for clause in re.split(r"[,;:—] ", words) if clause.count(" ") > 1]
                for line in (words, words.rstrip(".!?”"), *clauses):
                    checked += 1
                    assert found(f"The envoy landed.\n{line}\nShe was late.") == [], line
        assert checked > 300

    @settings(max_examples=200, deadline=None)
    @given(st.data())
    def test_with_boilerplate_woven_in(self, data: st.DataObject) -> None:
        body = lines(data.draw(st.sampled_from(bodies())))
        page: list[tuple[str, str]] = []
        for line in body:
            page += data.draw(st.lists(st.sampled_from(ALL_LINES), max_size=3)) if page else []
            page.append(("", line))
        page += data.draw(st.lists(st.sampled_from(ALL_LINES), max_size=5))
        text = data.draw(st.sampled_from(["\n\n", "\r\n\r\n", " \n \n\t"])).join(line for _, line in page)
        assert found(text) == [(kind, line) for kind, line in page if kind]


@cache
def bodies() -> list[str]:
    """The sample articles without their boilerplate, datelines included."""
    texts = []
    for document in articles():
        text = document.text
        for piece in reversed(boilerplate(text)):
            text = text[: piece.start] + text[piece.end :]
        texts.append("\n".join(line.strip() for line in text.split("\n") if line.strip()))
    return texts


pieces = st.one_of(
    st.sampled_from(
        [line for _, line in ALL_LINES] + lines(KEPT) + [line.replace("|", "") for line in lines(DATELINES)]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(pieces, max_size=15), st.sampled_from(["\n", "\n\n", "\r\n", " ", "\n \t\n"]))
def test_pieces_are_in_order_apart_and_without_white_space(parts: list[str], between: str) -> None:
    text = between.join(parts)
    end = 0
    for piece in boilerplate(text):
        assert end <= piece.start < piece.end
        words = text[piece.start : piece.end]
        assert words == words.strip()
        assert "\n" not in words
        assert piece.kind in KINDS
        end = piece.end
    assert end <= len(text)
    assert boilerplate(text) == boilerplate(text)


@every_case("text", ["", " ", "\n\n", "\u3000", "|", "•", "—", "()", "\x00"])
def test_nothing_is_in_nothing(text: str) -> None:
    assert boilerplate(text) == ()


def test_offsets_count_characters() -> None:
    assert boilerplate("🛰️ é\n\n  Leave a comment  \n") == (Boilerplate(8, 23, "comments"),)


@every_case("start", ["By ", "Photo: ", "Tags: ", "Reporting by ", "Share ", "Updated ", "MOSCOW ", "(", ""])
@every_case("filling", ["A ", "A/", "a ", "1 ", "via AP ", "A, ", "A.A-", "most ", "May ", "| ", "Reuters/", "A"])
def test_no_line_takes_long(start: str, filling: str) -> None:
    """A pattern that tries all ways to cut a line into words would take hours."""
    line = (start + filling * LONGEST)[: LONGEST - 1] + "?"
    begin = time.process_time()
    boilerplate(f"The envoy landed.\n{line}\n{line.lower()}")
    assert time.process_time() - begin < 1


@every_case(
    ("post", "skipped"),
    [
        ("RT @JaneRoe: Kim met Putin. https://t.co/a #Russia #DPRK", ["RT @JaneRoe:", "https://t.co/a #Russia #DPRK"]),
        ("MT @CNN: Kim in Paris | #Kim #Paris", ["MT @CNN:", "#Kim #Paris"]),
        ("@POTUS @SecRoe why did Kim go? #DPRK", ["@POTUS @SecRoe", "#DPRK"]),
        ("#Kim meets #Putin in #Moscow, says @StateDept", []),
        ("@POTUS met Kim in #Hull", []),
        ("He wrote for the RT network. It is at 3 Main St.", []),
    ],
)
def test_marks_of_posts_are_no_sentences(post: str, skipped: list[str]) -> None:
    assert [post[one.start : one.end] for one in boilerplate(post) if one.kind == "post"] == skipped
