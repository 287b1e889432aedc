package org.broadsheet.page;

import java.util.Map;

/**
 * What languages call themselves. The names stand here because Java's own tables change between
 * versions.
 */
final class LanguageNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("af", "Afrikaans"),
          Map.entry("am", "አማርኛ"),
          Map.entry("ar", "العربية"),
          Map.entry("az", "azərbaycan"),
          Map.entry("be", "беларуская"),
          Map.entry("bg", "български"),
          Map.entry("bn", "বাংলা"),
          Map.entry("bs", "bosanski"),
          Map.entry("ca", "català"),
          Map.entry("ckb", "کوردیی ناوەندی"),
          Map.entry("cs", "čeština"),
          Map.entry("cy", "Cymraeg"),
          Map.entry("da", "dansk"),
          Map.entry("de", "Deutsch"),
          Map.entry("el", "Ελληνικά"),
          Map.entry("en", "English"),
          Map.entry("eo", "Esperanto"),
          Map.entry("es", "español"),
          Map.entry("et", "eesti"),
          Map.entry("eu", "euskara"),
          Map.entry("fa", "فارسی"),
          Map.entry("fi", "suomi"),
          Map.entry("fr", "français"),
          Map.entry("fy", "Frysk"),
          Map.entry("ga", "Gaeilge"),
          Map.entry("gd", "Gàidhlig"),
          Map.entry("gl", "galego"),
          Map.entry("gu", "ગુજરાતી"),
          Map.entry("ha", "Hausa"),
          Map.entry("he", "עברית"),
          Map.entry("hi", "हिन्दी"),
          Map.entry("hr", "hrvatski"),
          Map.entry("hu", "magyar"),
          Map.entry("hy", "հայերեն"),
          Map.entry("id", "Bahasa Indonesia"),
          Map.entry("is", "íslenska"),
          Map.entry("it", "italiano"),
          Map.entry("ja", "日本語"),
          Map.entry("ka", "ქართული"),
          Map.entry("kk", "қазақ тілі"),
          Map.entry("km", "ខ្មែរ"),
          Map.entry("ko", "한국어"),
          Map.entry("ku", "kurdî"),
          Map.entry("la", "Latina"),
          Map.entry("lb", "Lëtzebuergesch"),
          Map.entry("lt", "lietuvių"),
          Map.entry("lv", "latviešu"),
          Map.entry("mk", "македонски"),
          Map.entry("ml", "മലയാളം"),
          Map.entry("mn", "монгол"),
          Map.entry("mr", "मराठी"),
          Map.entry("ms", "Bahasa Melayu"),
          Map.entry("mt", "Malti"),
          Map.entry("my", "မြန်မာ"),
          Map.entry("nb", "norsk bokmål"),
          Map.entry("ne", "नेपाली"),
          Map.entry("nl", "Nederlands"),
          Map.entry("nn", "norsk nynorsk"),
          Map.entry("no", "norsk"),
          Map.entry("pa", "ਪੰਜਾਬੀ"),
          Map.entry("pl", "polski"),
          Map.entry("ps", "پښتو"),
          Map.entry("pt", "português"),
          Map.entry("rm", "rumantsch"),
          Map.entry("ro", "română"),
          Map.entry("ru", "русский"),
          Map.entry("si", "සිංහල"),
          Map.entry("sk", "slovenčina"),
          Map.entry("sl", "slovenščina"),
          Map.entry("so", "Soomaali"),
          Map.entry("sq", "shqip"),
          Map.entry("sr", "српски"),
          Map.entry("sv", "svenska"),
          Map.entry("sw", "Kiswahili"),
          Map.entry("ta", "தமிழ்"),
          Map.entry("te", "తెలుగు"),
          Map.entry("tg", "тоҷикӣ"),
          Map.entry("th", "ไทย"),
          Map.entry("tr", "Türkçe"),
          Map.entry("uk", "українська"),
          Map.entry("ur", "اردو"),
          Map.entry("uz", "o‘zbek"),
          Map.entry("vi", "Tiếng Việt"),
          Map.entry("yi", "ייִדיש"),
          Map.entry("yo", "Yorùbá"),
          Map.entry("zh", "中文"),
          Map.entry("zu", "isiZulu"));

  private LanguageNames() {}

  /**
   * The name of a language in that language, whatever region or script its tag adds; the tag itself
   * where the name is not known.
   *
   * @param tag a BCP 47 tag (RFC 5646)
   */
  static String of(String tag) {
    int end = tag.indexOf('-');
    return NAMES.getOrDefault(end < 0 ? tag : tag.substring(0, end), tag);
  }
}
