package org.broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read when a template is wrong, in full. */
class TemplateProblemTest {

  private static final String MACROS = "{% macro button(a) %}{{ a }}{% endmacro %}";

  @TempDir Path site;

  /** Renders a story by a template that is wrong. */
  private String problem(String template) {
    return new Workshop(site)
        .with("parts/macros.html", MACROS)
        .with("article.html", template)
        .render(Samples.articlePage("Ferries"));
  }

  @Test
  void aMisspeltAttributeIsReportedWithTheNearestOne() {
    assertEquals(
        """
        templates/article.html:2:20: error: there is no "lable" in article.section [template-attribute-unknown]
           2 | {{ article.section.lable }}
             |                    ^^^^^
        hint: did you mean label? it has label, url
        """,
        problem("<p>\n{{ article.section.lable }}"));
  }

  @Test
  void aMisspeltAttributeOfTheStoryListsWhatAStoryHas() {
    assertEquals(
        """
        templates/article.html:1:15: error: there is no "headlin" in article [template-attribute-unknown]
           1 | <p>{{ article.headlin }}</p>
             |               ^^^^^^^
        hint: did you mean headline? it has url, headline, kicker, summary, byline, authors, published, updated, photo, body, headings, minutes, section, tags, type, typeLabel, corrections, previous, next, translations, language, direction, draft, extra
        """,
        problem("<p>{{ article.headlin }}</p>"));
  }

  @Test
  void aMisspeltVariableIsReportedWithTheVariablesOfThePage() {
    assertEquals(
        """
        templates/article.html:2:4: error: there is no variable "articel" [template-variable-unknown]
           2 | {{ articel.headline }}
             |    ^^^^^^^
        hint: did you mean article? pages of article.html have site, head, article, recent
        """,
        problem("<p>\n{{ articel.headline }}"));
  }

  @Test
  void aMisspeltLoopVariableIsFound() {
    assertEquals(
        """
        templates/article.html:1:29: error: there is no variable "stroy" [template-variable-unknown]
           1 | {% for story in recent %}{{ stroy.headline }}{% endfor %}
             |                             ^^^^^
        hint: did you mean story? pages of article.html have site, head, article, recent
        """,
        problem("{% for story in recent %}{{ stroy.headline }}{% endfor %}"));
  }

  @Test
  void aVariableOfOtherPagesIsReportedAsSuch() {
    assertEquals(
        """
        templates/article.html:1:4: error: pages of article.html have no "lead" [template-variable-unknown]
           1 | {{ lead.headline }}
             |    ^^^^
        hint: found on: front page; here there are site, head, article, recent
        """,
        problem("{{ lead.headline }}"));
  }

  @Test
  void aPartOfNothingIsReportedWithTheConditionThatHelps() {
    assertEquals(
        """
        templates/article.html:1:20: error: article.updated is nothing here, so it has no parts [template-value-missing]
           1 | {{ article.updated.iso }}
             |                    ^^^
        hint: put this inside {% if article.updated is not null %} … {% endif %}
        """,
        problem("{{ article.updated.iso }}"));
  }

  @Test
  void anUnknownWordOfTheSiteListsTheWords() {
    assertEquals(
        """
        templates/article.html:1:16: error: there is no "bye" in site.words [template-attribute-unknown]
           1 | {{ site.words["bye"] }}
             |                ^^^
        hint: did you mean by? it has by, older, recent-posts
        """,
        problem("{{ site.words[\"bye\"] }}"));
  }

  @Test
  void aMemberBeyondTheEndOfAListIsReported() {
    assertEquals(
        """
        templates/article.html:1:17: error: there is no "3" in article.tags, which is a list [template-attribute-unknown]
           1 | {{ article.tags[3].label }}
             |                 ^
        """,
        problem("{{ article.tags[3].label }}"));
  }

  @Test
  void anUnknownFilterListsTheFilters() {
    assertEquals(
        """
        templates/article.html:1:23: error: there is no filter "uper" [template-filter-unknown]
           1 | {{ article.headline | uper }}
             |                       ^^^^
        hint: did you mean upper? the filters are capitalize, default, escape, fill, first, join, json, last, length, lower, raw, replace, reverse, slice, trim, upper, urlencode
        """,
        problem("{{ article.headline | uper }}"));
  }

  @Test
  void anUnknownTestListsTheTests() {
    assertEquals(
        """
        templates/article.html:1:25: error: there is no test "nul" [template-test-unknown]
           1 | {% if article.kicker is nul %}{% endif %}
             |                         ^^^
        hint: did you mean null? the tests are defined, empty, even, iterable, map, null, odd
        """,
        problem("{% if article.kicker is nul %}{% endif %}"));
  }

  @Test
  void anUnknownFunctionListsTheFunctions() {
    assertEquals(
        """
        templates/article.html:1:4: error: there is no function or macro "now" [template-function-unknown]
           1 | {{ now() }}
             |    ^^^
        hint: the functions are block, max, min, parent, range
        """,
        problem("{{ now() }}"));
  }

  @Test
  void anUnknownTagListsTheTags() {
    assertEquals(
        """
        templates/article.html:2:4: error: there is no tag "iff" [template-tag-unknown]
           2 | {% iff article %}
             |    ^^^
        hint: did you mean if? the tags are block, else, elseif, extends, for, if, import, include, macro, set, verbatim
        """,
        problem("<p>\n{% iff article %}"));
  }

  @Test
  void aTagThatBroadsheetDoesNotHaveIsUnknown() {
    assertEquals(
        """
        templates/article.html:1:4: error: there is no tag "cache" [template-tag-unknown]
           1 | {% cache 'x' %}{% endcache %}
             |    ^^^^^
        hint: the tags are block, else, elseif, extends, for, if, import, include, macro, set, verbatim
        """,
        problem("{% cache 'x' %}{% endcache %}"));
  }

  @Test
  void anEndWithoutBeginningIsReported() {
    assertEquals(
        """
        templates/article.html:1:4: error: {% endif %} ends something that has not begun [template-syntax]
           1 | {% endif %}
             |    ^^^^^
        """,
        problem("{% endif %}"));
  }

  @Test
  void aLoopWithoutEndIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: {% for %} has no {% endfor %} [template-syntax]
           1 | {% for x in article.tags %}
        """,
        problem("{% for x in article.tags %}"));
  }

  @Test
  void aConditionWithoutEndIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: {% if %} has no {% endif %} [template-syntax]
           1 | {% if true %}
        """,
        problem("{% if true %}"));
  }

  @Test
  void aBlockWithoutEndIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: {% block %} has no {% endblock %} [template-syntax]
           1 | {% block main %}
        """,
        problem("{% block main %}"));
  }

  @Test
  void anUnfinishedExpressionIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: the template ends inside a tag or an expression [template-syntax]
           1 | {{ article.headline\s
        """,
        problem("{{ article.headline "));
  }

  @Test
  void anUnfinishedTextIsReported() {
    assertEquals(
        """
        templates/article.html:1:4: error: the text that begins with ' has no end [template-syntax]
           1 | {{ 'x }}
             |    ^
        """,
        problem("{{ 'x }}"));
  }

  @Test
  void aMissingBracketIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: ) is missing [template-syntax]
           1 | {{ (1 }}
        """,
        problem("{{ (1 }}"));
  }

  @Test
  void aBracketTooManyIsReported() {
    assertEquals(
        """
        templates/article.html:1:6: error: unexpected ")" [template-syntax]
           1 | {{ 1 ) }}
             |      ^
        """,
        problem("{{ 1 ) }}"));
  }

  @Test
  void anUnfinishedCommentIsReported() {
    assertEquals(
        """
        templates/article.html:1: error: unclosed comment [template-syntax]
           1 | {# x
        """,
        problem("{# x"));
  }

  @Test
  void anOperatorWithoutValueIsReported() {
    assertEquals(
        """
        templates/article.html:1:4: error: unexpected "~" [template-syntax]
           1 | {{ ~ }}
             |    ^
        """,
        problem("{{ ~ }}"));
  }

  @Test
  void twoValuesWithoutOperatorAreReported() {
    assertEquals(
        """
        templates/article.html:1: error: unexpected "article", end of the expression (}}) was expected [template-syntax]
           1 | {{ article.headline article.kicker }}
        """,
        problem("{{ article.headline article.kicker }}"));
  }

  @Test
  void aRecordIsNoCondition() {
    assertEquals(
        """
        templates/article.html:1: error: a condition is true or false, and this is a picture [template-condition-wrong]
           1 | {% if article.photo %}x{% endif %}
        hint: ask "is not null" or "is not empty"
        """,
        problem("{% if article.photo %}x{% endif %}"));
  }

  @Test
  void nothingIsNoCondition() {
    assertEquals(
        """
        templates/article.html:1: error: a condition is true or false, and this is nothing [template-condition-wrong]
           1 | {% if article.kicker %}x{% endif %}
        hint: ask "is not null" or "is not empty"
        """,
        problem("{% if article.kicker %}x{% endif %}"));
  }

  @Test
  void aRecordCannotBeCombined() {
    assertEquals(
        """
        templates/article.html:1: error: these values cannot be combined like this [template-operand-wrong]
           1 | {% if true and article.photo %}x{% endif %}
        hint: only numbers can be calculated with; "and", "or", "not" and "?" need true or false: ask "is not null" or "is not empty"
        """,
        problem("{% if true and article.photo %}x{% endif %}"));
  }

  @Test
  void aRecordIsNoChoice() {
    assertEquals(
        """
        templates/article.html:1: error: these values cannot be combined like this [template-operand-wrong]
           1 | {{ article.photo ? 1 : 2 }}
        hint: only numbers can be calculated with; "and", "or", "not" and "?" need true or false: ask "is not null" or "is not empty"
        """,
        problem("{{ article.photo ? 1 : 2 }}"));
  }

  @Test
  void aTextIsNoLoop() {
    assertEquals(
        """
        templates/article.html:1:4: error: a for loop goes through a list, and this is a text [template-loop-wrong]
           1 | {% for x in article.headline %}{% endfor %}
             |    ^^^
        """,
        problem("{% for x in article.headline %}{% endfor %}"));
  }

  @Test
  void aTextCannotBeMultiplied() {
    assertEquals(
        """
        templates/article.html:1: error: these values cannot be combined like this [template-operand-wrong]
           1 | {{ article.headline * 2 }}
        hint: only numbers can be calculated with; "and", "or", "not" and "?" need true or false: ask "is not null" or "is not empty"
        """,
        problem("{{ article.headline * 2 }}"));
  }

  @Test
  void aRecordIsNotPrinted() {
    assertEquals(
        """
        templates/article.html:2: error: this prints an article, which is not a text [template-value-unprintable]
           2 | {{ article }}
        hint: print one of its parts
        """,
        problem("<p>\n{{ article }}"));
  }

  @Test
  void aListIsNotPrinted() {
    assertEquals(
        """
        templates/article.html:1: error: this prints a list, which is not a text [template-value-unprintable]
           1 | {{ article.tags }}
        hint: go through it with {% for %}, or use the join filter
        """,
        problem("{{ article.tags }}"));
  }

  @Test
  void aFilterOnTheWrongValueIsReported() {
    assertEquals(
        """
        templates/article.html:1:19: error: the filter upper is used wrongly: it needs a text, not a list [template-filter-wrong]
           1 | {{ article.tags | upper }}
             |                   ^^^^^
        """,
        problem("{{ article.tags | upper }}"));
  }

  @Test
  void joinNeedsAList() {
    assertEquals(
        """
        templates/article.html:1:23: error: the filter join is used wrongly: it needs a list, not a text [template-filter-wrong]
           1 | {{ article.headline | join(',') }}
             |                       ^^^^
        """,
        problem("{{ article.headline | join(',') }}"));
  }

  @Test
  void joinNeedsTexts() {
    assertEquals(
        """
        templates/article.html:1:19: error: the filter join is used wrongly: it needs a text, not a link [template-filter-wrong]
           1 | {{ article.tags | join(', ') }}
             |                   ^^^^
        """,
        problem("{{ article.tags | join(', ') }}"));
  }

  @Test
  void fillNeedsEveryValue() {
    assertEquals(
        """
        templates/article.html:1:23: error: the filter fill is used wrongly: there is no value for {days} [template-filter-wrong]
           1 | {{ site.words.older | fill({"day": 1}) }}
             |                       ^^^^
        """,
        problem("{{ site.words.older | fill({\"day\": 1}) }}"));
  }

  @Test
  void jsonNeedsData() {
    assertEquals(
        """
        templates/article.html:1:14: error: the filter json is used wrongly: it can write texts, numbers, lists and maps only [template-filter-wrong]
           1 | {{ article | json }}
             |              ^^^^
        """,
        problem("{{ article | json }}"));
  }

  @Test
  void anUnknownArgumentIsReported() {
    assertEquals(
        """
        templates/article.html:1:29: error: there is no argument "form" [template-argument-unknown]
           1 | {{ article.headline | slice(form=2) }}
             |                             ^^^^
        """,
        problem("{{ article.headline | slice(form=2) }}"));
  }

  @Test
  void tooManyArgumentsAreReported() {
    assertEquals(
        """
        templates/article.html:1: error: too many arguments: 2 are allowed [template-argument-unknown]
           1 | {{ article.headline | slice(1,2,3) }}
        """,
        problem("{{ article.headline | slice(1,2,3) }}"));
  }

  @Test
  void aTestOnTheWrongValueIsReported() {
    assertEquals(
        """
        templates/article.html:1:24: error: the test "is even" cannot work on a text [template-test-wrong]
           1 | {{ article.headline is even }}
             |                        ^^^^
        """,
        problem("{{ article.headline is even }}"));
  }

  @Test
  void aFunctionOnTheWrongValueIsReported() {
    assertEquals(
        """
        templates/article.html:1:4: error: the function max cannot work on a text and a number [template-function-wrong]
           1 | {{ max(article.headline, 2) }}
             |    ^^^
        """,
        problem("{{ max(article.headline, 2) }}"));
  }

  @Test
  void aVariableOfThePageCannotBeSet() {
    assertEquals(
        """
        templates/article.html:1:8: error: "site" belongs to the page and cannot be set [template-variable-fixed]
           1 | {% set site = 1 %}
             |        ^^^^
        hint: choose another name
        """,
        problem("{% set site = 1 %}"));
  }

  @Test
  void aMacroSeesItsArgumentsOnly() {
    assertEquals(
        """
        templates/article.html:1:20: error: a macro does not know "site" [template-variable-unknown]
           1 | {% macro m(a) %}{{ site.title }}{% endmacro %}{{ m(1) }}
             |                    ^^^^
        hint: a macro sees nothing but its arguments: give it as one
        """,
        problem("{% macro m(a) %}{{ site.title }}{% endmacro %}{{ m(1) }}"));
  }

  @Test
  void aMacroWithoutEndIsReported() {
    assertEquals(
        """
        templates/article.html: error: a macro that this template uses calls itself without end [template-endless]
        """,
        problem("{% macro m(a) %}{{ m(a) }}{% endmacro %}{{ m(1) }}"));
  }

  @Test
  void aMacroThatIsThereTwiceIsReported() {
    assertEquals(
        """
        templates/article.html: error: the macro m is there twice [template-syntax]
        """,
        problem("{% macro m(a) %}{% endmacro %}{% macro m(a) %}{% endmacro %}"));
  }

  @Test
  void anImportedTemplateMustHaveTheMacro() {
    assertEquals(
        """
        templates/article.html:2:6: error: the imported template has no macro "buton" [template-function-unknown]
           2 | {{ m.buton('x') }}
             |      ^^^^^
        """,
        problem("{% import 'parts/macros.html' as m %}\n{{ m.buton('x') }}"));
  }

  @Test
  void aMissingIncludeNamesItsPlaceAndTheNearestTemplate() {
    assertEquals(
        """
        templates/article.html:2:13: error: there is no template "parts/macro.html" [template-missing]
           2 | {% include 'parts/macro.html' %}
             |             ^^^^^^^^^^^^^^^^
        hint: did you mean parts/macros.html?
        """,
        problem("<p>\n{% include 'parts/macro.html' %}"));
  }

  @Test
  void anIncludeWithoutItsFolderIsFound() {
    assertEquals(
        """
        templates/article.html:1:13: error: there is no template "macros.html" [template-missing]
           1 | {% include 'macros.html' %}
             |             ^^^^^^^^^^^
        hint: did you mean parts/macros.html?
        """,
        problem("{% include 'macros.html' %}"));
  }

  @Test
  void aTemplateOutsideTheFolderIsMissing() {
    assertEquals(
        """
        templates/article.html:1:13: error: there is no template "../../secrets.html" [template-missing]
           1 | {% extends '../../secrets.html' %}
             |             ^^^^^^^^^^^^^^^^^^
        hint: templates are named from the folder templates/, such as partials/head.html
        """,
        problem("{% extends '../../secrets.html' %}"));
  }

  @Test
  void aComputedIncludeIsRefused() {
    assertEquals(
        """
        templates/article.html:1:4: error: {% include %} does not name a template in quotation marks [template-name-computed]
           1 | {% include article.type %}
             |    ^^^^^^^
        hint: choose between fixed names with {% if %}
        """,
        problem("{% include article.type %}"));
  }

  @Test
  void aMethodCallIsRefused() {
    assertEquals(
        """
        templates/article.html:1:21: error: "getClass(…)" calls a method, which templates cannot do [template-call-forbidden]
           1 | {{ article.headline.getClass() }}
             |                     ^^^^^^^^
        hint: read a value without brackets, or use a filter
        """,
        problem("{{ article.headline.getClass() }}"));
  }

  @Test
  void whatPebblesParserStumblesOverIsFound() {
    assertEquals(
        """
        templates/article.html:2: error: this cannot be understood [template-syntax]
           2 | {{ article['headline']() }}
        """,
        problem("<p>\n{{ article['headline']() }}\n</p>"));
    assertEquals(
        """
        templates/article.html:3: error: this cannot be understood [template-syntax]
           3 | {{ 99999999999999999999 }}{% endif %}
        """,
        problem("{% if true %}\n\n{{ 99999999999999999999 }}{% endif %}"));
  }
}
