// Saves a form of a plan while somebody types, says how it stands, and warns before leaving with something unsaved.
// a page that is shown again after an error names its scripts in another order
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 1500;
  const { changedFields, isUnsaved, settle } = window.portalDrafts;
  let leaving = false;

  const start = form => {
    const line = form.querySelector(".q-saving");
    const words = line.dataset;
    const asYouType = words.asYouType === "true";
    const shown = form.querySelector("[data-shown]");
    const disputed = form.querySelector("[name=asked]");
    let timer;
    let sending = false;

    const say = (text, bad) => {
      line.textContent = text;
      line.classList.toggle("q-bad", Boolean(bad));
    };

    const failed = reason => say(words.failed + " " + reason, true);

    const explain = async answer => {
      if (answer.type === "opaqueredirect") {
        return failed(words.signedOut);
      }
      if (answer.status === 409) {
        return failed(words.overtaken);
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const problem = page.querySelector(".q-errors li");
      return failed(problem ? problem.textContent.trim() : words.offline);
    };

    const send = async () => {
      const sent = changedFields(form);
      if (sending || !sent.length) {
        return;
      }
      sending = true;
      say(words.saving);
      const body = new URLSearchParams(new FormData(form));
      body.append(form.id + ":autosave", "");
      try {
        const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        if (answer.ok && (answer.headers.get("Content-Type") || "").includes("json")) {
          shown.value = (await answer.json()).shown;
          settle(form, sent);
          say(words.saved);
        } else {
          await explain(answer);
        }
      } catch (unreachable) {
        failed(words.offline);
      }
      sending = false;
    };

    form.addEventListener("input", () => {
      clearTimeout(timer);
      if (asYouType && !disputed) {
        timer = setTimeout(send, PAUSE);
      } else {
        say(words.kept);
      }
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      leaving = true;
    });
    say(asYouType && !disputed ? words.begin : "");
  };

  const forms = [...document.querySelectorAll("form.q-form")].filter(form => form.querySelector(".q-saving"));
  forms.forEach(start);
  window.addEventListener("beforeunload", event => {
    if (!leaving && forms.some(isUnsaved)) {
      event.preventDefault();
    }
  });
});
