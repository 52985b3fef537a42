// Name an article: its title, which opens it, and who published it when.

import { element, nameText } from "../dom/elements.js";
import { dayText } from "../logic/dates.js";
import { webAddress } from "../logic/names.js";
import { data } from "../state/data.js";
import { update } from "../state/store.js";

/**
 * An article's title, as a button that shows all its sentences.
 * @param {number} article
 * @param {Element} [name]  its title with marks
 */
export function articleTitle(article, name) {
  const { title, id } = data.articles[article];
  return element(
    "button",
    {
      type: "button",
      class: "article-title",
      title: "Read the sentences of this article in order",
      onclick: () => update({ reader: article, passage: null }),
    },
    name ?? nameText(title || id),
  );
}

/**
 * Who published an article, when, the file where that is not its title, and where it stands in the web.
 * @param {{id: string, title: string, date: string, source: string, url: string}} article
 */
export function articleLine({ id, title, date, source, url }) {
  const line = element("p", { class: "source" });
  const address = webAddress(url);
  const facts = [source, date && dayText(date), title ? id : ""].filter(Boolean).map((fact) => nameText(fact));
  const link = element("a", { href: address, target: "_blank", rel: "noopener noreferrer", text: "Original" });
  [...facts, ...(address ? [link] : [])].forEach((fact, i) => {
    line.append(i ? " · " : "", fact);
  });
  return line;
}
