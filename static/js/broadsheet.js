/*
 * Three comforts for readers whose browser runs scripts: times that say how long ago, videos that
 * load on a click, and where the paper wishes it, today's recent posts on pages of other days. Every page is complete without. The words are attributes of the script element.
 */
(function () {
  'use strict';

  var words = document.currentScript.dataset;
  var MINUTE = 60000;
  var HOUR = 60 * MINUTE;
  var DAY = 24 * HOUR;

  /** A number in the digits of the page's language. */
  function digits(number) {
    return String(number).replace(/[0-9]/g, function (digit) {
      return words.digits.charAt(Number(digit));
    });
  }

  /** How long ago something was, or '' for what is to come or longer ago than a week. */
  function ago(age) {
    if (age < 0 || age >= 7 * DAY) {
      return '';
    }
    if (age < MINUTE) {
      return words.justNow;
    }
    var unit = age < HOUR ? 'minute' : age < DAY ? 'hour' : 'day';
    var count = Math.floor(age / (age < HOUR ? MINUTE : age < DAY ? HOUR : DAY));
    return count === 1 ? words[unit + 'Ago'] : words[unit + 'sAgo'].replace('{count}', digits(count));
  }

  /** Says how long ago, and keeps the date and time within reach. */
  function tell() {
    var now = Date.now();
    Array.prototype.forEach.call(document.querySelectorAll('time[data-relative]'), function (time) {
      var date = time.getAttribute('title') || time.textContent;
      var text = ago(now - Date.parse(time.getAttribute('datetime')));
      if (text) {
        time.setAttribute('title', date);
      }
      if (time.textContent !== (text || date)) {
        time.textContent = text || date;
      }
    });
  }

  /** Puts the frame in the place of the link that was clicked. */
  function open(figure, link) {
    var frame = document.createElement('iframe');
    frame.src = figure.getAttribute('data-embed');
    frame.title = link.textContent;
    frame.allow = 'fullscreen; picture-in-picture';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    figure.textContent = '';
    figure.className += ' embed-open';
    figure.appendChild(frame);
    frame.focus();
  }

  /** Lets a link to a video open here, and says what that loads. */
  function offer(figure) {
    var link = figure.querySelector('a[href]');
    var source = document.createElement('a');
    source.href = figure.getAttribute('data-embed');
    if (!link || source.protocol !== 'https:') {
      return;
    }
    var note = document.createElement('p');
    note.className = 'embed-note';
    note.textContent = words.embedNote.replace('{host}', figure.getAttribute('data-host') || source.hostname);
    figure.appendChild(note);
    link.addEventListener('click', function (event) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        open(figure, link);
      }
    });
  }

  /** Puts today's recent posts in the place of those that the page was published with. */
  function refresh(section) {
    var source = document.createElement('a');
    source.href = section.getAttribute('data-recent');
    if (source.pathname === location.pathname || source.host !== location.host || !window.fetch) {
      return;
    }
    fetch(source.href)
      .then(function (answer) {
        return answer.ok ? answer.text() : '';
      })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        var fresh = page.querySelector('[data-recent] ol');
        var list = section.querySelector('ol');
        if (!fresh || !list) {
          return;
        }
        var most = fresh.children.length;
        Array.prototype.forEach.call(fresh.querySelectorAll('a[href]'), function (link) {
          var place = document.createElement('a');
          place.href = link.getAttribute('href');
          // A story never lists itself.
          if (place.pathname === location.pathname) {
            var post = link.closest('li');
            post.parentNode.removeChild(post);
            most -= 1;
          }
        });
        if (most > 0) {
          list.parentNode.replaceChild(document.importNode(fresh, true), list);
          tell();
        }
      })
      .catch(function () {
        // Without the network the page stays as it was published.
      });
  }

  tell();
  Array.prototype.forEach.call(document.querySelectorAll('[data-recent]'), refresh);
  setInterval(tell, MINUTE);
  Array.prototype.forEach.call(document.querySelectorAll('figure.embed[data-embed]'), offer);
})();
