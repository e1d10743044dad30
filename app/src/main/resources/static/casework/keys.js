// A page says which key leads where by aria-keyshortcuts; without this script links and fields stay.
'use strict';

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key.length === 1 && event.target.closest('input, textarea, select')) return;
  const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches('input')) {
    target.select();
    target.focus();
  } else {
    target.click();
  }
});

// One box ticks all the boxes of its table.
document.querySelectorAll('[data-tick-all]').forEach((all) => {
  const boxes = [...all.closest('table').querySelectorAll('tbody input[type="checkbox"]')];
  all.hidden = boxes.length < 2;
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
});

// A button puts its sentence where the field's cursor was left, else at the end; without this script it can be copied.
document.querySelectorAll('[data-insert]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = document.getElementById(button.dataset.insert);
    if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length);
    const before = field.value.slice(0, field.selectionStart);
    const gap = before && !before.endsWith('\n') ? '\n' : '';
    field.setRangeText(gap + button.dataset.text, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
  });
});
