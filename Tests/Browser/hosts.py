"""Sites on other origins than Balie's, as people really have them: a page for each kind of trouble."""

import http.server
import threading

PLAIN = "<!doctype html><html lang=nl><head><meta charset=utf-8><meta name=viewport content='width=device-width'>"
TEXT = "<main><h1>Bakkerij Van Dam</h1><p>Vers brood, iedere dag.</p></main>"


class Page:
    """One page: what its head and body say, and the policy it is served under.

    `{widget}` stands for the address of the script, `{balie}` for Balie's origin.
    """

    def __init__(self, head="", body=TEXT, policy=None, tag='<script src="{widget}" data-language="nl" async></script>'):
        self.head, self.body, self.policy, self.tag = head, body, policy, tag


# Trusted Types, no style, script and connection but what is named.
STRICT = (
    "default-src 'none'; script-src {balie} 'nonce-a1'; connect-src {balie}; style-src 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

OWNED = """<style>
:not(:defined){visibility:hidden} body>*,html>*{position:relative!important}
body{text-transform:uppercase;letter-spacing:9px;word-spacing:9px;user-select:none;pointer-events:none;
line-height:4;text-align:right;font:40px cursive;cursor:wait;white-space:nowrap;direction:ltr;
transform:translateY(-2000px);filter:blur(1px);contain:paint}
html{text-indent:50px;font-size:40px;color:red;visibility:visible;text-shadow:2px 2px red;word-break:break-all;hyphens:auto}
balie-widget{display:none!important;opacity:0!important;transform:scale(0)!important;all:unset!important}
button{display:none!important}
</style>"""

HOTKEYS = """<script nonce=a1>
window.pressed = [];
for (const name of ["keydown", "keypress", "keyup", "input", "paste", "focusin", "drop"]) {
  for (const target of [document, document.documentElement]) for (const capture of [true, false]) {
    target.addEventListener(name, (event) => { pressed.push(name); if (event.key === "s") { event.preventDefault(); search.focus(); } }, capture);
  }
}
</script>"""

TRAP = """<div role=dialog id=trap style="position:fixed;inset:80px;background:#eee">
<button>In de val</button></div><script nonce=a1>
document.addEventListener("focusin", (e) => trap.contains(e.target) || trap.firstElementChild.focus(), true);
for (const name of ["mousedown", "touchstart", "click"]) document.addEventListener(name, (e) => {
  if (!trap.contains(e.target)) { e.preventDefault(); e.stopImmediatePropagation(); } }, true);
</script>"""

# Hotkeys as their libraries ask for them: first of all on the window, and not where somebody types.
EARLY = """<script nonce=a1>
window.obeyed = [];
addEventListener("keydown", ({ target, key }) => {
  if (target.isContentEditable || /INPUT|TEXTAREA|SELECT/.test(target.tagName)) return;
  obeyed.push(key);
}, true);
</script>"""
LATE = """<script nonce=a1>addEventListener("load", () => {
  for (const name of ["keydown", "keyup", "beforeinput", "input", "pointerdown", "focus", "wheel"]) {
    for (const capture of [true, false]) addEventListener(name, ({ target }) => target.localName === "balie-widget" && obeyed.push(name), capture);
  }
});</script>"""

GRID = """<style nonce=a1>
html{display:grid;grid-template-columns:1fr 1fr;height:100%;overflow:hidden;writing-mode:vertical-rl;zoom:.8;rotate:3deg;
counter-reset:x;quotes:"<" ">";list-style:inside square;caret-color:transparent;-webkit-text-security:disc;
-webkit-user-modify:read-only;text-orientation:upright;font-variant:small-caps;tab-size:9;orphans:9;text-decoration:line-through}
html>*{float:left!important;width:10px!important;margin:99px!important;clip-path:circle(1px)!important;order:-1!important}
[popover],:popover-open{display:none!important;inset:auto!important;transform:translateX(-999px)!important}
dialog{display:none!important} textarea,button{visibility:hidden!important} *{cursor:none;scrollbar-width:none}
</style>"""

SWAPS = """<script nonce=a1>
function swapBody() { const body = document.createElement("body"); body.innerHTML = "<h1>Volgende pagina</h1>";
  const tag = document.createElement("script"); tag.src = "{widget}"; body.append(tag); document.body.replaceWith(body); }
function swapHTML() { const html = document.createElement("html"); html.innerHTML = "<head></head><body><h1>Ook html</h1></body>"; document.documentElement.replaceWith(html); }
function swapDocument() { document.open(); document.write("<!doctype html><html><head></head><body><h1>Geschreven</h1></body></html>"); document.close(); }
function swapAll() { document.documentElement.innerHTML = "<head></head><body><h1>Alles nieuw</h1></body>"; }
</script>"""

CHANGED = """<script>
Array.prototype.toJSON = function () { return String(this); };
Object.prototype.toJSON = function () { return "changed"; };
Array.from = (items) => [...items];
Array.prototype.remove = function () {};
</script>"""

# Old libraries that give every value, function and element methods of their own.
EXTENDED = """<script>
Date.prototype.toJSON = () => "nee"; String.prototype.toJSON = function () { return `"${this}"`; }; Number.prototype.toJSON = () => "7";
Element.prototype.hide = Element.prototype.show = Object.prototype.extra = Array.prototype.each = function () {};
Function.prototype.bind = function (owner) { const own = this; return function () { return own.apply(owner, arguments); }; };
const asked = fetch; window.fetch = function (url, options) { return asked.call(window, url, options).then((answer) => answer); };
</script>"""
STYLED = """<style>
*{transition:all 5s!important;animation:none!important;scroll-behavior:smooth!important;font-family:serif!important;
letter-spacing:1em!important;box-sizing:content-box!important;max-width:10px!important}
html{direction:rtl;unicode-bidi:bidi-override;container-type:size;contain:strict;perspective:100px;touch-action:none}
</style>"""
INERT = """<script>setTimeout(() => { document.body.inert = true; for (const each of document.body.children) each.ariaHidden = "true"; })</script>"""
GREEDY = """<script>
document.addEventListener("keydown", (event) => ["Escape", "Tab"].includes(event.key) && (event.preventDefault(), event.stopPropagation()), true);
for (const name of ["contextmenu", "dblclick"]) document.addEventListener(name, (event) => event.preventDefault(), true);
document.addEventListener("selectstart", (event) => event.preventDefault());
document.addEventListener("copy", (event) => { event.clipboardData.setData("text/plain", "gestolen"); event.preventDefault(); });
</script>"""

PAGES = {
    "/plain": Page(),
    "/second": Page(body="<h1>Tweede pagina</h1>"),
    "/owned": Page(head=OWNED),
    "/strict": Page(policy=STRICT),
    "/no-connect": Page(policy="default-src 'none'; script-src {balie}; style-src 'self'"),
    "/one-file": Page(policy="default-src 'none'; script-src {balie}/widget.js; connect-src {balie}"),
    "/no-import": Page(policy="script-src 'nonce-a1'; connect-src 'none'", tag='<script nonce=a1 src="{widget}"></script>'),
    "/hotkeys": Page(body="<input id=search aria-label=Zoek>" + TEXT + HOTKEYS),
    "/trap": Page(body=TRAP),
    "/modal": Page(body="<dialog id=box><button id=ok>Akkoord</button></dialog><button id=pay onclick='box.showModal()'>Betalen</button>"),
    "/swaps": Page(head=SWAPS),
    "/changed": Page(head=CHANGED),
    "/consent": Page(body=TEXT + "<div style='position:fixed;bottom:0;left:0;right:0;height:90px;background:#ddd'>"
                     "<button id=agree style='position:absolute;right:20px;bottom:10px;height:60px;width:140px' "
                     "onclick='this.dataset.pressed=1'>Akkoord</button></div>"),
    "/queue": Page(tag="<script>window.Balie={language:'en',color:'oklch(0.5 0.2 30 / .9)',queue:[]};window.order=[];"
                   "Balie.queue.push(b=>order.push('first'));Balie.queue.push(['on','consent',e=>order.push('agreed')]);"
                   "Balie.queue.push(['consent',{seen:true}]);Balie.queue.push(['open']);</script>"
                   "<script type=module src='{widget}?v=3'></script><script src='{widget}' async></script>"),
    "/import": Page(head="<base href='https://elders.example/x/'>", tag="<script type=module>import('{widget}?language=de&v=9')</script>"),
    "/doors": Page(body="<a href='#x' id=hide data-balie-open=hide>Chat</a> <button id=disable data-balie-open=disable>Chat nu</button>",
                   tag='<script src="{widget}" data-language="nl" data-show="person" async></script>'),
    "/early": Page(head=EARLY, body=TEXT + LATE),
    "/grid": Page(head=GRID),
    "/extended": Page(head=EXTENDED),
    "/styled": Page(head=STYLED),
    "/inert": Page(body="<div id=Balie></div>" + TEXT + INERT),
    "/greedy": Page(body=TEXT + GREEDY),
    "/elements": Page(policy="default-src 'none'; script-src 'nonce-a1' 'strict-dynamic'; connect-src {balie}; "
                      "style-src-elem 'none'; style-src-attr 'none'; require-trusted-types-for 'script'; trusted-types nothing",
                      tag='<script nonce=a1 src="{widget}" data-language="nl_NL" async></script>'),
    "/default": Page(policy="default-src 'self' {balie}"),
    "/sandbox": Page(policy="sandbox allow-scripts allow-popups"),
    # The worst of them at once.
    "/worst": Page(
        head=OWNED.replace("<style>", "<style nonce=a1>") + SWAPS, body=TEXT + "<input id=search aria-label=Zoek>" + HOTKEYS + TRAP,
        policy=STRICT.replace("style-src 'self'", "style-src 'nonce-a1'"),
    ),
}


class Site:
    """Serves the pages on a free port, under the name `localhost`."""

    def __init__(self):
        site = self
        self.balie = None

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.answer(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://localhost:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, request):
        page = PAGES.get(request.path.split("?")[0])
        request.send_response(200 if page else 404)
        request.send_header("Content-Type", "text/html; charset=utf-8")
        if page and page.policy:
            request.send_header("Content-Security-Policy", self.filled(page.policy))
        request.end_headers()
        if page:
            html = f"{PLAIN}{page.head}{page.tag}</head><body>{page.body}</body></html>"
            request.wfile.write(self.filled(html).encode())

    def filled(self, text):
        return text.replace("{widget}", f"{self.balie}/widget.js").replace("{balie}", self.balie)

    def stop(self):
        self.server.shutdown()
