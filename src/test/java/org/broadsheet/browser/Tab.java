package org.broadsheet.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A tab of a browser, as the one who sits before it sees it. */
final class Tab {

  private final DevTools browser;
  private final String session;

  Tab(DevTools browser, String session) {
    this.browser = browser;
    this.session = session;
  }

  /** Shows another page and waits until it is there. */
  void go(String address) {
    eval("window.left = true");
    send("Page.navigate", Map.of("url", address));
    until("!window.left && document.readyState === 'complete'");
  }

  /** Changes to this tab; browsers show one at a time. */
  void toFront() {
    send("Page.bringToFront", Map.of());
  }

  void resize(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Presses a key and lets it go. */
  void press(String key, int code) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** The value of an expression in the page; promises are waited for. */
  JsonElement eval(String expression) {
    JsonObject told =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (told.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + told.get("exceptionDetails"));
    }
    JsonElement value = told.getAsJsonObject("result").get("value");
    return value == null ? JsonNull.INSTANCE : value;
  }

  String text(String expression) {
    JsonElement value = eval(expression);
    return value.isJsonNull() ? "" : value.getAsString();
  }

  double number(String expression) {
    return eval(expression).getAsDouble();
  }

  boolean is(String expression) {
    JsonElement value = eval(expression);
    return value.isJsonPrimitive() && value.getAsBoolean();
  }

  /** Waits until something is so. */
  void until(String expression) {
    long end = System.nanoTime() + DevTools.PATIENCE.toNanos();
    while (!soon(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            expression
                + " does not come true at "
                + text("location.href + ' ' + document.body.innerText"));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** While a page gives way to the next, nothing can be asked. */
  private boolean soon(String expression) {
    try {
      return is(expression);
    } catch (IllegalStateException between) {
      return false;
    }
  }

  void screenshot(Path file) throws IOException {
    JsonObject told = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(told.get("data").getAsString()));
  }

  private JsonObject send(String method, Map<String, ?> params) {
    return browser.send(session, method, params);
  }
}
