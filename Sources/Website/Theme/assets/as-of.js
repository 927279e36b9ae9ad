// Shows of all that applied only what applied on one day.
"use strict";

{
  const form = document.querySelector("form.ask");
  const field = form.querySelector("[type=date]");
  const answer = document.getElementById("Answer");
  const periods = [...document.querySelectorAll(".spells li")];
  const all = { answer: answer?.textContent, title: document.title };

  /** Whether a period has a day; days are compared as they are written. */
  const has = ({ from, next }, day) => from <= day && (!next || day < next);

  function show(day) {
    for (const period of periods) {
      const isFirst = period.dataset.from.startsWith("0000");
      period.hidden = day ? !has(period.dataset, day) : isFirst;
    }
    if (!answer) return;
    const language = document.documentElement.lang;
    const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" });
    const isAhead = day > new Date().toISOString().slice(0, 10);
    answer.textContent = day
      ? form.dataset[isAhead ? "ahead" : "answer"].replace("{date}", format.format(new Date(`${day}T00:00Z`)))
      : all.answer;
    document.title = day ? `${answer.textContent} – ${all.title}` : all.title;
  }

  /** Notes the day in the address, so that the answer can be shared. */
  function note(day) {
    const address = new URL(location.href);
    if (day) address.searchParams.set("date", day);
    else address.searchParams.delete("date");
    history.replaceState(null, "", address);
  }

  function update() {
    note(field.value);
    show(field.value);
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));
  field.addEventListener("input", update);
  // What is not a day, the field does not take.
  field.value = new URLSearchParams(location.search).get("date") ?? "";
  if (field.value) show(field.value);
}
