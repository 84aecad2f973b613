"""A relay between the browser and Balie, as proxies and bad lines are: it may freeze, or hold streams back."""

import socket
import threading


class Relay:
    """Passes bytes on; `frozen` and nothing passes, `holding` and no stream does."""

    def __init__(self, address):
        host, port = address.removeprefix("http://").split(":")
        self.target = (host, int(port))
        self.passing = threading.Event()
        self.passing.set()
        self.holding = False
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def freeze(self):
        self.passing.clear()

    def thaw(self):
        self.passing.set()

    def _accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.create_connection(self.target)
            line = {"stream": False, "frozen_with": None}
            threading.Thread(target=self._pass, args=(near, far, line, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(far, near, line, False), daemon=True).start()

    def _pass(self, source, sink, line, is_request):
        try:
            while data := source.recv(65536):
                if is_request:
                    line["stream"] = b"text/event-stream" in data
                if not self.passing.is_set():
                    # What was on a line when it froze stays lost, as behind a box that lost power.
                    line["frozen_with"] = True
                if line["frozen_with"] or (self.holding and line["stream"] and not is_request):
                    continue
                sink.sendall(data)
        except OSError:
            pass
        finally:
            for each in (source, sink):
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def stop(self):
        self.listener.close()
