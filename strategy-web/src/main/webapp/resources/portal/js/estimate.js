// Asks the portal for an estimate while somebody types what it depends on, and writes it into the hint of the field it is for.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 400;

  document.querySelectorAll("[data-hint]").forEach(button => {
    const form = button.form;
    const part = id => document.getElementById(form.id + ":" + id);
    const hint = part(button.dataset.hint);
    let timer;

    const ask = async () => {
      const body = new URLSearchParams(new FormData(form));
      body.append(button.name, "");
      try {
        const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        if (answer.ok && (answer.headers.get("Content-Type") || "").includes("json")) {
          hint.textContent = (await answer.json()).hint;
        }
      } catch (unreachable) {
        // an estimate is a help, not a must: the sentence that stands there stays
      }
    };

    if (hint) {
      hint.setAttribute("aria-live", "polite");
      button.dataset.of.split(" ").map(part).forEach(field => field.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE);
      }));
    }
  });
});
