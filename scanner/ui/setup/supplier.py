"""Whose tickets: the connections, each tried with a call, and what of theirs is served here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from scanner.adapters.secrets import NO_KEY, is_key
from scanner.settings import address_mistake
from scanner.ui import language
from scanner.ui.desk.parts import Button, named, row
from scanner.ui.desk.words import outside, tr
from scanner.ui.setup.parts import Errands, Form, Step
from scanner.work.setup.draft import Draft, Table
from scanner.work.setup.trial import NO_ADDRESS, Product, Tried, try_connection

Tries = dict[str, Tried]
"""How the last call of each connection went, by its id."""


class ConnectionStep(Step):
    """One connection at a time; the box at the top turns to another, or a new one."""

    def __init__(self, draft: Draft, errands: Errands, tries: Tries) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Connection"),
            tr("setup", "Your supplier gave you an address and a key."),
        )
        self._tries = tries
        self._at = 0
        form = Form()
        self.which = form.choice(tr("setup", "Supplier"), [], "")
        self.id = form.line(tr("setup", "Short name"), hint="castle")
        self.url = form.line(tr("setup", "Address"), hint="https://api.example.com/octo")
        self.key = form.line(tr("setup", "Key"), secret=True)
        self.method = form.choice(
            tr("setup", "Tickets are"),
            [
                ("redeem", tr("setup", "redeemed: used up once")),
                ("validate", tr("setup", "validated: the supplier counts")),
            ],
            "redeem",
        )
        self.call = Button(tr("setup", "Try it"), self._try, main=True)
        self.more = Button(tr("setup", "Another supplier"), self._add)
        self.drop = Button(tr("setup", "Take it out"), self._drop)
        self.body.addLayout(form)
        self.body.addLayout(row(self.more, self.drop, None, self.call))
        self.body.addWidget(self.said, 1)
        missing = draft.without_key()
        ids = [connection["id"] for connection in draft.connections]
        self._show(ids.index(missing[0]) if missing else 0)
        self.which.activated.connect(self._turn)

    def begin(self) -> None:
        (self.key if self.url.text() else self.url).setFocus()

    def _show(self, at: int) -> None:
        """Fill the fields from the draft's connection number `at`, or for a new one."""
        known = self.draft.connections
        self._at = at
        now: Table = known[at] if at < len(known) else {}
        self.which.clear()
        for number in range(max(len(known), at + 1)):
            name = known[number]["id"] if number < len(known) else ""
            self.which.addItem(outside(name) or tr("setup", "new"), number)
        self.which.setCurrentIndex(at)
        self.which.setEnabled(self.which.count() > 1)
        self.drop.setEnabled(len(known) > 1 and at < len(known))
        self.id.setText(now.get("id", "" if known else "supplier"))
        self.url.setText(now.get("base_url", ""))
        self.key.setText(self.draft.keys.get(now.get("id", ""), ""))
        self.method.setCurrentIndex(max(0, self.method.findData(now.get("method", "redeem"))))
        tried = self._tries.get(now.get("id", ""))
        if tried is not None:
            self._tell_of(tried)
        elif now and now["id"] in self.draft.without_key():
            self.tell(tr("setup", "Its key is kept nowhere yet: give it again."))
        else:
            self.tell("")

    def _keep(self) -> str:
        """The fields into the draft; or why not."""
        name, url, key = (field.text().strip() for field in (self.id, self.url, self.key))
        known = self.draft.connections
        if not name or name in (c["id"] for at, c in enumerate(known) if at != self._at):
            return tr("setup", "Each supplier needs a short name of its own.")
        if address_mistake(url):
            return language.said(NO_ADDRESS)
        if not is_key(key):
            return language.said(NO_KEY)
        before = known[self._at] if self._at < len(known) else {}
        now = {**before, "id": name, "base_url": url, "method": self.method.currentData()}
        now.pop("api_key_env", None)
        if (
            before.get("id") != name
            or {**before, **now} != before
            or (self.draft.keys.get(name) != key)
        ):
            self._tries.pop(name, None)
        self.draft.keys.pop(before.get("id", ""), None)
        self.draft.connections[self._at : self._at + 1] = [now]
        self.draft.keys[name] = key
        return ""

    def _turn(self, at: int) -> None:
        if at == self._at:
            return
        if why := self._keep():
            self.which.setCurrentIndex(self._at)
            self.tell(why)
        else:
            self._show(at)

    def _add(self) -> None:
        if why := self._keep():
            self.tell(why)
            return
        self._show(len(self.draft.connections))
        self.id.setFocus()

    def _drop(self) -> None:
        gone = self.draft.connections.pop(self._at)
        self.draft.keys.pop(gone["id"], None)
        self._tries.pop(gone["id"], None)
        self._show(0)

    def _try(self) -> None:
        if self.errands.busy:
            return
        if why := self._keep():
            self.tell(why)
            return
        connection = dict(self.draft.connections[self._at])
        self.tell(tr("setup", "Calling…"))
        ask(self.errands, connection, self.draft.keys[connection["id"]], self._tried, self.tell)

    def _tried(self, name: str, tried: Tried) -> None:
        self._tries[name] = tried
        self._tell_of(tried)

    def _tell_of(self, tried: Tried) -> None:
        self.tell(("✓ " if tried.ok else "✗ ") + language.said(tried.sentence))

    def leave(self) -> str:
        if why := self._keep():
            return why
        missing = self.draft.without_key()
        if missing:
            self._show([c["id"] for c in self.draft.connections].index(missing[0]))
            return tr("setup", "Its key is kept nowhere yet: give it again.")
        return ""


def ask(
    errands: Errands,
    connection: Table,
    key: str,
    then: Callable[[str, Tried], None],
    failed: Callable[[str], None],
) -> None:
    """Call a supplier beside the window."""
    errands.do(
        lambda: try_connection(connection, key),
        lambda tried: then(connection["id"], tried),
        failed,
    )


class ProductsStep(Step):
    """A list to tick; nothing ticked serves all."""

    def __init__(self, draft: Draft, errands: Errands, tries: Tries) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Products"),
            tr("setup", "Tick what is served at this lane. Nothing ticked: everything is."),
        )
        self._tries = tries
        self.list = QListWidget()
        named(self.list, self.title)
        self.again = Button(tr("setup", "Ask the suppliers again"), self._ask)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row(self.said, self.again, stretch=0))

    def begin(self) -> None:
        self._fill()
        if any(c["id"] not in self._tries for c in self.draft.connections):
            self._ask()
        self.list.setFocus()

    def _ask(self) -> None:
        self.leave()
        self.tell(tr("setup", "Calling…"))
        for connection in self.draft.connections:
            key = self.draft.keys.get(connection["id"], "")
            ask(self.errands, dict(connection), key, self._tried, self.tell)

    def _tried(self, name: str, tried: Tried) -> None:
        self._tries[name] = tried
        self.leave()
        self._fill()

    def _fill(self) -> None:
        ticked = list(self.draft.section("lane").get("products", []))
        products = [product for tried in self._tries.values() for product in tried.products]
        self.list.clear()
        for product in products:
            self._line(product.id, product.name, ticked)
            for option, name in _choices(product):
                self._line(f"{product.id}/{option}", f"      {name}", ticked)
        sold = {
            self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())
        }
        for name in ticked:
            if name not in sold:
                self._line(name, tr("setup", "not sold now"), ticked)
        self.list.setCurrentRow(0)
        failed = [tried for tried in self._tries.values() if not tried.ok]
        self.tell("\n".join(language.said(tried.sentence) for tried in failed))

    def _line(self, name: str, words: str, ticked: list[str]) -> None:
        item = QListWidgetItem(f"{outside(words, 120)}   ({outside(name, 80)})")
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked
        item.setCheckState(state)
        self.list.addItem(item)

    def leave(self) -> str:
        items = [self.list.item(at) for at in range(self.list.count())]
        ticked = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        if items:
            names = [item.data(Qt.ItemDataRole.UserRole) for item in ticked]
            self.draft.section("lane")["products"] = names
        return ""


def _choices(product: Product) -> tuple[tuple[str, str], ...]:
    """The options, where there is something to choose."""
    return product.options if len(product.options) > 1 else ()
