"""A real SMTP server on a free port, and a `sendmail` that hands messages to it."""

import email
import email.policy
import socket
import stat
import sys
import threading
import time

from aiosmtpd.controller import Controller

SENDMAIL = """#!{python}
import email, email.utils, smtplib, sys
raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw)
to = [address for _, address in email.utils.getaddresses(message.get_all("To", []))]
sender = sys.argv[sys.argv.index("-f") + 1]
try:
    with smtplib.SMTP("127.0.0.1", {port}, timeout=10) as server:
        server.sendmail(sender, to, raw)
except smtplib.SMTPRecipientsRefused as refused:
    print("refused:", refused.recipients, file=sys.stderr)
    sys.exit(65)
except OSError as error:
    print(error, file=sys.stderr)
    sys.exit(75)
"""


class Mailroom:
    """What came in, and who is refused."""

    def __init__(self, folder):
        self.messages = []
        self.refused = set()
        self._came = threading.Condition()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.controller = Controller(self, hostname="127.0.0.1", port=port)
        self.controller.start()
        self.sendmail = folder / "sendmail"
        self.sendmail.write_text(SENDMAIL.format(python=sys.executable, port=port))
        self.sendmail.chmod(self.sendmail.stat().st_mode | stat.S_IXUSR)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._came:
            self.messages.append(message)
            self._came.notify_all()
        return "250 OK"

    def to(self, address, timeout=20):
        """The first message to an address, as soon as it is there."""
        until = time.monotonic() + timeout
        with self._came:
            while True:
                for message in self.messages:
                    if address in message["To"]:
                        return message
                left = until - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"nothing came to {address}: {[m['To'] for m in self.messages]}")
                self._came.wait(left)

    def stop(self):
        self.controller.stop()
