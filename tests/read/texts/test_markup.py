from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read.texts.markup import has_markup, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Kim met Putin.</p>\n<p>They talked.</p>", "Kim met Putin.\n\nThey talked."),
        ("Kim<br>met<br/>Putin", "Kim\nmet\nPutin"),
        ("<h2>Kim</h2>He <a href='http://a.org/?a=1&amp;b=2'>met</a> <i>Putin</i>.", "Kim\n\nHe met Putin."),
        ("<table><tr><td>Kim</td><td>42</td></tr><tr><td>Putin</td><td>7</td></tr></table>", "Kim\t42\nPutin\t7"),
        ("Kim&#8217;s &amp;#8220;train&amp;#8221;", "Kim’s “train”"),
        ("Alice &#8211; Bob &amp; Co. &lt;kim@a.org&gt;", "Alice – Bob & Co. <kim@a.org>"),
        ("<script>var a = '<p>';</script><p>Kim</p><style>p {}</style>", "Kim"),
        ("<!-- Putin --><p>Kim</p>", "Kim"),
        ("<![CDATA[<p>Kim &amp; Putin</p>]]>", "Kim & Putin"),
        ('[caption id="1"]<img src="a.jpg"> Kim waves.[/caption]<p>He left.</p>', "Kim waves.\n\nHe left."),
        ("First line\n\nSecond <b>line</b>", "First line\n\nSecond line"),
        ("<p>Kim\n   met\n   Putin</p>", "Kim met Putin"),
        ("&lt;p&gt;Kim met Lee.&lt;/p&gt;&lt;p&gt;He left.&lt;/p&gt;", "Kim met Lee.\n\nHe left."),
        ("&lt;div&gt;Marks &amp;amp; Spencer&amp;#8217;s&lt;br/&gt;shop&lt;/div&gt;", "Marks & Spencer’s\nshop"),
        ("Write &lt;p&gt; before a paragraph.", "Write <p> before a paragraph."),
        ("<p>Unclosed <b>tags <p>Kim", "Unclosed tags\n\nKim"),
    ],
)  # fmt: skip
def test_markup_is_taken_out(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    "text",
    ["a < b and c > d", "I <3 Kim", "AT&T; Kim", "Marks & Spencer", "x<y>z", "<Kim>", "Q&A", "[Photo] Kim"],
)  # fmt: skip
def test_a_text_that_means_its_signs_stays(text: str) -> None:
    assert not has_markup(text)
    assert plain(text) is text


@settings(max_examples=25)
@given(st.text(st.sampled_from("Kim <p>&;/a\n#1x[]!-\"'="), max_size=60))
def test_any_text_gives_a_text(text: str) -> None:
    found = plain(f"<p>{text}</p>")
    assert "<p>" not in found
    assert "\x00" not in found


def test_deep_pages_are_read() -> None:
    assert plain("<div>" * 1000 + "Kim" + "</div>" * 1000) == "Kim"
