package org.broadsheet.check.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question of one host. Sends no cookie, no name and no password, follows no redirect, and
 * reads no page.
 */
final class Caller {

  private static final Set<Integer> BUSY = Set.of(429, 503);

  private final Manners manners;
  private final HttpClient client;

  Caller(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(manners.patience())
            .build();
  }

  /** What a host answers, or why it does not. */
  Reply call(String method, URI uri) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(method, BodyPublishers.noBody())
            .timeout(manners.patience())
            .header("User-Agent", manners.agent())
            .header("Accept", "text/html,*/*;q=0.8")
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      // What the answer holds is not looked at: it ends here, however long it is.
      response.body().close();
      int status = response.statusCode();
      return new Reply(
          status,
          response.headers().firstValue("Location").orElse(null),
          BUSY.contains(status) ? retryAfter(response.headers()) : null,
          null,
          false);
    } catch (HttpTimeoutException e) {
      return Reply.failed(
          Fate.TROUBLED, "did not answer within " + manners.patience().toSeconds() + " seconds");
    } catch (ConnectException e) {
      return Reply.failed(Fate.TROUBLED, "could not be reached");
    } catch (SSLException e) {
      return isOfCertificate(e)
          ? Reply.failed(Fate.UNTRUSTED, "")
          : Reply.failed(Fate.TROUBLED, "did not come to a secure connection");
    } catch (IOException e) {
      return Reply.brokenOff();
    }
  }

  private static boolean isOfCertificate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Seconds, or a date (RFC 9110, section 10.2.3), which is as far away as the answer's own says.
   */
  private static @Nullable Duration retryAfter(HttpHeaders headers) {
    String wanted = headers.firstValue("Retry-After").orElse("").strip();
    if (wanted.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(wanted));
    }
    Instant until = date(wanted);
    Instant sent = date(headers.firstValue("Date").orElse(""));
    if (until == null || sent == null) {
      return null;
    }
    return until.isAfter(sent) ? Duration.between(sent, until) : Duration.ZERO;
  }

  private static @Nullable Instant date(String written) {
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written.strip()));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
