"""Who is let in, and what every answer carries."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from marsad.serve.app import create_app
from marsad.serve.settings import Settings, is_loopback


def test_only_known_names_are_answered(client: TestClient) -> None:
    assert client.get("/en/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/en/", headers={"host": "localhost.evil.example:80"}).status_code == 421
    for name in ("localhost", "localhost:8100", "127.0.0.1:9", "[::1]:8100"):
        assert client.get("/en/", headers={"host": name}).status_code == 200


@pytest.mark.parametrize(
    "address", ["/en/", "/api/ledger", "/static/marsad.css", "/nothing", "/en/claims?from=x"]
)
def test_each_answer_is_hardened(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_a_token_is_asked_for_and_dropped_from_the_address(db: Path) -> None:
    app = create_app(Settings(db=db, token="s3cret-é"))
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
        assert client.get("/en/").status_code == 401
        assert client.get("/en/?token=wrong").status_code == 401
        assert client.get("/en/", headers={"authorization": "Bearer wrong"}).status_code == 401
        assert client.get("/en/", headers={"cookie": 'marsad_token="'}).status_code == 401
        entered = client.get("/en/claims", params={"country": "LBY", "token": "s3cret-é"})
        assert entered.status_code == 303
        assert entered.headers["location"] == "/en/claims?country=LBY"
        assert "HttpOnly" in entered.headers["set-cookie"]
        assert "SameSite=strict" in entered.headers["set-cookie"]
        assert client.get("/en/claims?country=LBY").status_code == 200


def test_a_bare_address_is_answered_behind_a_token_alone(client: TestClient, db: Path) -> None:
    host = {"host": "192.168.1.4:8100"}
    assert client.get("/en/", headers=host).status_code == 421
    with TestClient(create_app(Settings(db=db, token="t")), base_url="http://localhost") as behind:
        assert behind.get("/en/", headers=host | {"authorization": "Bearer t"}).status_code == 200
        assert behind.get("/en/", headers={"host": "evil.example"}).status_code == 421


def test_a_program_may_carry_the_token(db: Path) -> None:
    with TestClient(create_app(Settings(db=db, token="t")), base_url="http://localhost") as client:
        assert client.get("/api/ledger", headers={"authorization": "Bearer t"}).status_code == 200


def test_limits(client: TestClient) -> None:
    assert client.get("/en/search?q=" + "a" * 9000).status_code == 414
    large = client.post("/en/claims", content=b"x", headers={"content-length": "999999999"})
    assert large.status_code == 413
    assert client.post("/en/claims", headers={"origin": "http://evil.example"}).status_code == 403
    assert client.post("/en/claims", headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_a_question_that_takes_too_long_is_given_up(db: Path) -> None:
    with TestClient(create_app(Settings(db=db, seconds=0.0)), base_url="http://localhost") as client:
        answer = client.get("/en/network")
        assert answer.status_code in {200, 503}
        slow = client.get("/api/pairs")
        assert slow.status_code in {200, 503}


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("192.168.1.4", False),
        ("x", False),
    ],
)
def test_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here
