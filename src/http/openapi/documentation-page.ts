// What Swagger UI is told beside its options, so that people can read it on any screen.

/** Styles of the page; they stand in it. */
export const STYLE = `
/* The top bar is empty, and of servers there is one. */
.swagger-ui .topbar, .swagger-ui .scheme-container { display: none }

/* What a tag stands for wraps at words, below its name where both have no room in a line. */
.swagger-ui .opblock-tag { flex-wrap: wrap }
.swagger-ui .opblock-tag small { flex: 1 1 16rem; min-width: 0; word-break: normal; overflow-wrap: break-word }

/* JSON wraps at words too, and only what is longer than a line within. */
.swagger-ui .highlight-code > pre, .swagger-ui pre.microlight, .swagger-ui .highlight-code code {
  white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere; hyphens: none;
}
.swagger-ui .live-responses-table .highlight-code > pre { max-height: 75vh; overflow: auto }

/* An example of a request is seen whole. */
.swagger-ui textarea.body-param__text { field-sizing: content; min-height: 24rem; max-height: none }
.swagger-ui .body-param__example pre { max-height: none }

/* On a narrow screen what a table has in columns stands below each other, each as wide as the screen. */
@media (max-width: 700px) {
  .swagger-ui table.responses-table, .swagger-ui table.parameters, .swagger-ui table.responses-table > tbody,
  .swagger-ui table.parameters > tbody, .swagger-ui table.responses-table > tbody > tr,
  .swagger-ui table.parameters > tbody > tr, .swagger-ui table.responses-table > tbody > tr > td,
  .swagger-ui table.parameters > tbody > tr > td { display: block; width: auto; max-width: none; padding-left: 0 }
  .swagger-ui table.responses-table > thead, .swagger-ui table.parameters > thead { display: none }
  .swagger-ui .responses-inner, .swagger-ui .opblock-section .table-container { padding: 0.5rem }
  .swagger-ui .response-col_description { min-width: 0 }
  .swagger-ui .parameters-col_description input, .swagger-ui .parameters-col_description select { max-width: 100% }
}
`.trim();

/** Where the page gets its script: its policy allows none within. */
export const SCRIPT_PATH = '/docs/answer-in-view.js';

/** Brings an answer into view as soon as it is there: it may stand far below what asked for it. */
export const SCRIPT = `
document.addEventListener('click', ({ target }) => {
  const operation = target instanceof Element && target.closest('.execute') ? target.closest('.opblock') : null;
  if (operation === null) return;
  const show = () => {
    if (operation.querySelector('.loading-container') !== null) return;
    const answer = operation.querySelector('.live-responses-table tr.response');
    if (answer === null) return;
    observer.disconnect();
    answer.scrollIntoView({ block: 'start' });
  };
  const observer = new MutationObserver(show);
  observer.observe(operation, { childList: true, subtree: true });
});
`.trimStart();
