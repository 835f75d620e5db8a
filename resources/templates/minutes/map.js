// Folds the map: every node that has something below it opens and closes, and the rest moves together.
(function () {
  'use strict';
  const svg = document.querySelector('svg.map');
  if (!svg) return;
  const NS = 'http://www.w3.org/2000/svg', ACROSS = 44, BETWEEN = 8, BRANCHES = 24, EDGE = 40;
  const nodes = new Map();
  svg.querySelectorAll('g.node').forEach(function (g) {
    const d = g.dataset;
    nodes.set(d.id, { g: g, w: +d.w, h: +d.h, side: +d.side, up: d.up, kids: [], open: true,
      path: svg.querySelector('path[data-to="' + d.id + '"]') });
  });
  let root = null;
  nodes.forEach(function (n) {
    const up = nodes.get(n.up);
    if (up) up.kids.push(n); else root = n;
  });
  if (!root) return;

  function height(n) {
    if (!n.open || !n.kids.length) return n.h;
    const gap = n === root ? BRANCHES : BETWEEN;
    return Math.max(n.h, n.kids.reduce(function (sum, kid) { return sum + height(kid) + gap; }, -gap));
  }
  function place(n, x, middle, shown) {
    n.x = x; n.y = middle - n.h / 2; n.shown = shown;
    if (n === root) {
      [1, -1].forEach(function (side) { stack(n, n.kids.filter(function (k) { return k.side === side; }), side, shown); });
    } else stack(n, n.kids, n.side, shown && n.open);
  }
  function stack(n, kids, side, shown) {
    const gap = n === root ? BRANCHES : BETWEEN;
    let y = n.y + n.h / 2 - kids.reduce(function (sum, kid) { return sum + height(kid) + gap; }, -gap) / 2;
    kids.forEach(function (kid) {
      const tall = height(kid);
      place(kid, side > 0 ? n.x + n.w + ACROSS : n.x - ACROSS - kid.w, y + tall / 2, shown);
      y += tall + gap;
    });
  }
  function draw() {
    place(root, 0, 0, true);
    const seen = Array.from(nodes.values()).filter(function (n) { return n.shown; });
    const left = Math.min.apply(null, seen.map(function (n) { return n.x; })) - EDGE;
    const top = Math.min.apply(null, seen.map(function (n) { return n.y; })) - EDGE;
    const right = Math.max.apply(null, seen.map(function (n) { return n.x + n.w; })) + EDGE;
    const bottom = Math.max.apply(null, seen.map(function (n) { return n.y + n.h; })) + EDGE;
    svg.setAttribute('viewBox', [left, top, right - left, bottom - top].join(' '));
    svg.style.minWidth = Math.min(right - left, 1100) + 'px';
    svg.style.maxWidth = (right - left) * 1.2 + 'px';
    nodes.forEach(function (n) {
      n.g.classList.toggle('hidden', !n.shown);
      n.g.setAttribute('transform', 'translate(' + n.x + ' ' + n.y + ')');
      if (n.path) {
        const up = nodes.get(n.up);
        const x1 = n.side > 0 ? up.x + up.w : up.x, x2 = n.side > 0 ? n.x : n.x + n.w;
        const y1 = up.y + up.h / 2, y2 = n.y + n.h / 2, half = (x1 + x2) / 2;
        n.path.setAttribute('d', 'M' + x1 + ' ' + y1 + 'C' + [half, y1, half, y2, x2, y2].join(' '));
        n.path.classList.toggle('hidden', !n.shown);
      }
      if (n.count) n.count.classList.toggle('hidden', n.open);
      if (n !== root && n.kids.length) n.g.setAttribute('aria-expanded', String(n.open));
    });
  }
  function below(n) { return n.kids.reduce(function (sum, kid) { return sum + 1 + below(kid); }, 0); }
  nodes.forEach(function (n) {
    if (n === root || !n.kids.length) return;
    n.g.setAttribute('role', 'button');
    n.g.setAttribute('tabindex', '0');
    const count = document.createElementNS(NS, 'text');
    count.textContent = '+' + below(n);
    count.setAttribute('x', n.side > 0 ? n.w + 6 : -6);
    count.setAttribute('y', n.h / 2 + 5);
    count.setAttribute('font-size', 14);
    count.setAttribute('fill', '#46525b');
    if (n.side < 0) count.setAttribute('text-anchor', 'end');
    n.count = n.g.appendChild(count);
    function turn() { n.open = !n.open; draw(); }
    n.g.addEventListener('click', turn);
    n.g.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); turn(); }
    });
  });
  function all(open) {
    nodes.forEach(function (n) { if (n !== root && n.kids.length) n.open = open; });
    draw();
  }
  document.querySelectorAll('.tools').forEach(function (tools) { tools.classList.remove('hidden'); });
  document.querySelectorAll('[data-fold]').forEach(function (button) {
    button.addEventListener('click', function () { all(button.dataset.fold === '0'); });
  });
  window.addEventListener('beforeprint', function () { all(true); });
  all(nodes.size <= 40);
})();
