"""``marsad serve``: the observatory in the browser; ``marsad mcp``: the ledger for AI assistants."""

from __future__ import annotations

import secrets
import webbrowser
from threading import Thread
from typing import Annotated

import typer

from marsad.cli.options import DEFAULT_DB, Database
from marsad.cli.streams import say
from marsad.errors import InputError
from marsad.store import Ledger

Host = Annotated[
    str, typer.Option("--host", help="Address to listen on; another than this machine's needs a token.")
]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes any that is free.")]
Token = Annotated[
    str | None,
    typer.Option(
        "--token", envvar="MARSAD_TOKEN", help="What a visitor must show; made up where one is needed."
    ),
]
Name = Annotated[
    list[str] | None, typer.Option("--name", help="A host name under which the server may be asked for.")
]
Open = Annotated[bool, typer.Option("--open", help="Open the browser.")]


def serve(
    db: Database = DEFAULT_DB,
    host: Host = "127.0.0.1",
    port: Port = 8100,
    token: Token = None,
    name: Name = None,
    open_: Open = False,
) -> None:
    """Open the observatory: the ledger as pages in the browser, on this machine.

    Example: marsad serve --db libya.db --open
    """
    try:
        import uvicorn

        from marsad.serve.app import create_app
        from marsad.serve.settings import LOCAL, Settings, is_loopback
    except ImportError as error:
        raise InputError(
            f"The observatory needs a package that is not installed: {error.name}.",
            "marsad serve",
            "Install it with: pip install 'marsad[serve]'",
        ) from error
    Ledger.open(db).close()
    if not is_loopback(host) and not token:
        token = secrets.token_urlsafe(18)
    names = LOCAL | {host.lower()} | {given.lower() for given in name or ()}
    settings = Settings(db=db, host=host, port=port, token=token, names=names)
    app = create_app(settings)
    Thread(target=app.state.site.prepare, daemon=True).start()
    server = uvicorn.Server(
        uvicorn.Config(app, host=host, port=port, log_level="warning", server_header=False)
    )
    sockets = [server.config.bind_socket()]
    address = f"http://{host}:{sockets[0].getsockname()[1]}/" + (f"?token={token}" if token else "")
    say(f"marsad shows {db} at {address} (Ctrl+C ends it)")
    if open_:
        webbrowser.open(address)
    server.run(sockets)


def mcp(db: Database = DEFAULT_DB) -> None:
    """Serve the ledger to an AI assistant: read-only tools over the standard input and output.

    Example: marsad mcp --db libya.db
    """
    try:
        from marsad.mcp.server import create_server
    except ImportError as error:
        raise InputError(
            f"The tools need a package that is not installed: {error.name}.",
            "marsad mcp",
            "Install it with: pip install 'marsad[mcp]'",
        ) from error
    Ledger.open(db).close()
    create_server(db).run("stdio")
