"""A `balie serve` of its own for each test."""

import pytest

from served import Served


@pytest.fixture
def serve(tmp_path):
    """Starts a `balie serve`; all are stopped after the test, whatever became of them."""
    started = []

    def start(*options, data=tmp_path / "data", **more):
        started.append(Served(data, *options, **more))
        return started[-1]

    yield start
    for served in started:
        if served.process.poll() is None:
            served.process.kill()
            served.process.wait()
