"""A language client as editors have one, against the built command.

Run it with pytest; CONCORDAT names the command and CONCORDAT_RULES the folder of rules.
"""

import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

RULES = pathlib.Path(os.environ["CONCORDAT_RULES"])
PACK = RULES / "cilip-secondary-2014" / "partnerships.yaml"
URI = PACK.as_uri()
TEXT = PACK.read_text(encoding="utf-8")


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[os.environ["CONCORDAT"], "lsp"]),
)
async def client(lsp_client: LanguageClient):
    parameters = types.InitializeParams(
        capabilities=client_capabilities("visual-studio-code"),
    )
    await lsp_client.initialize_session(parameters)
    yield
    await lsp_client.shutdown_session()


def place(text, mark, offset=0):
    before = text[: text.index(mark) + offset]
    line = before.count("\n")
    return types.Position(line, len(before) - (before.rfind("\n") + 1))


async def opened(client, text=TEXT):
    item = types.TextDocumentItem(URI, "yaml", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return types.TextDocumentIdentifier(URI)


@pytest.mark.asyncio
async def test_shipped_pack_has_no_problem(client):
    await opened(client)
    assert list(client.diagnostics[URI]) == []


@pytest.mark.asyncio
async def test_problem_is_told_and_mended(client):
    document = await opened(client, TEXT.replace("strength: should", "strength: shuold", 1))
    (problem,) = client.diagnostics[URI]
    assert problem.code == "file/unknown-word"
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, problem.range, types.CodeActionContext([problem]))
    )
    assert [action.title for action in actions] == ["Change to 'should'"]


@pytest.mark.asyncio
async def test_words_are_completed_while_typing(client):
    document = await opened(client)
    at = place(TEXT, "strength: should", len("strength: "))
    end = types.Position(at.line, at.character + len("should"))
    change = types.TextDocumentContentChangePartial(
        range=types.Range(at, end), text="["
    )
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(2, URI), [change]
        )
    )
    result = await client.text_document_completion_async(types.CompletionParams(document, at))
    assert [item.label for item in result.items] == ["must", "should", "may"]


@pytest.mark.asyncio
async def test_rule_is_explained_found_and_renamed(client):
    document = await opened(client)
    at = place(TEXT, "id: lead.internal", 6)
    hover = await client.text_document_hover_async(types.HoverParams(document, at))
    assert "Holds if" in hover.contents.value
    places = await client.text_document_definition_async(types.DefinitionParams(document, at))
    assert places[0].range.start.line == at.line
    edit = await client.text_document_rename_async(
        types.RenameParams(document, at, "lead.inside")
    )
    assert "replaces: lead.internal" in edit.changes[URI][-1].new_text


@pytest.mark.asyncio
async def test_outline_has_the_rules(client):
    document = await opened(client)
    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(document)
    )
    rules = next(symbol for symbol in symbols if symbol.name == "rules")
    assert len(rules.children) > 60
