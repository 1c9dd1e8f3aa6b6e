/** The name under which style sheets know the sentence that is read: `::highlight(aloud-said)`, and the class of the marks. */
const name = 'aloud-said';

/** Marks one stretch of the page, and nothing else any more. Nothing at all without a range. */
export function mark(range: Range | undefined): void {
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
    return;
  }
  unwrap();
  if (range) wrap(range);
}

/** For browsers that cannot mark a range: a mark around each text in it, taken away again afterwards. */
function wrap(range: Range): void {
  for (const { node, start, end } of textsIn(range)) {
    const part = start > 0 ? node.splitText(start) : node;
    if (end - start < part.data.length) part.splitText(end - start);
    const around = document.createElement('span');
    around.className = name;
    part.before(around);
    around.append(part);
  }
}

function unwrap(): void {
  for (const around of document.querySelectorAll(`span.${name}`)) {
    const { parentNode } = around;
    around.replaceWith(...around.childNodes);
    parentNode?.normalize();
  }
}

function textsIn(range: Range): { node: Text; start: number; end: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number; end: number }[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.data.length;
    if (end > start) texts.push({ node, start, end });
  }
  return texts;
}
