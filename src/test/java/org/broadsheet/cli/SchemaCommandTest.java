package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.schema.EditorSettings;
import org.broadsheet.schema.SchemaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  private final Desk desk = new Desk();

  @Test
  void everyKindIsPrinted() {
    for (SchemaKind kind : SchemaKind.values()) {
      assertEquals(0, desk.run("schema", kind.word()));
      assertEquals(kind.json(), desk.out());
    }
    assertEquals(0, desk.run("schema", "snippets"));
    assertEquals(EditorSettings.snippets(), desk.out());
    assertEquals("", desk.err());
  }

  @Test
  void allAreWrittenUnderNamesThatStay(@TempDir Path folder) throws IOException {
    desk.here = folder.toRealPath();
    assertEquals(0, desk.run("schema", "--all", ".schemas"));
    assertEquals(
        """
        .schemas/site.schema.json
        .schemas/article.schema.json
        .schemas/author.schema.json
        .schemas/section.schema.json
        .schemas/page.schema.json
        .schemas/broadsheet.code-snippets
        """,
        desk.out().replace('\\', '/'));
    assertEquals(
        """
        for Visual Studio Code, in .vscode/settings.json:
        {
          "yaml.schemas": {
            "./.schemas/site.schema.json": "site.yaml"
          }
        }
        """,
        desk.err());
    for (SchemaKind kind : SchemaKind.values()) {
      assertEquals(
          kind.json(), Files.readString(desk.here.resolve(".schemas").resolve(kind.file())));
    }
    assertEquals(0, desk.run("schema", "--all", ".schemas"));
  }

  @Test
  void misspeltKindIsGuessed() {
    assertEquals(2, desk.run("schema", "articel"));
    assertEquals(
        """
        broadsheet: error: there is no schema "articel"
        hint: did you mean article? choose one of site, article, author, section, page, snippets
        """,
        desk.err());
    assertEquals(2, desk.run("schema"));
    assertEquals(
        """
        broadsheet: error: it is not said which schema
        hint: write broadsheet schema article, or broadsheet schema --all DIR
        """,
        desk.err());
    assertEquals(2, desk.run("schema", "site", "--all", "x"));
    assertTrue(
        desk.err().startsWith("broadsheet: error: a schema is printed or all are written\n"));
  }
}
