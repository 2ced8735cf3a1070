// What a sandboxed frame may not do for itself: name the document in the user's language, open the print dialog,
// and ask before the window is closed. It hears three messages from the frame, and answers none.
(() => {
  const frame = document.querySelector('iframe');
  let unsaved = false;
  addEventListener('message', event => {
    if (event.source !== frame.contentWindow) return;
    const { title, language, print: wanted, unsaved: now } = event.data;
    if (typeof title === 'string' && /^(nb|nn|en)$/.test(language)) {
      document.title = title;
      frame.title = title;
      document.documentElement.lang = language;
    }
    if (typeof now === 'boolean') unsaved = now;
    if (wanted === true) print();
  });
  addEventListener('beforeunload', event => {
    if (unsaved) event.preventDefault();
  });
})();
