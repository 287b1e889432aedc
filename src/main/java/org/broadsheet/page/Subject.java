package org.broadsheet.page;

import java.util.List;
import org.broadsheet.digest.Shared;
import org.broadsheet.page.view.AuthorPageView;
import org.broadsheet.page.view.AuthorView;
import org.broadsheet.page.view.LatestPageView;
import org.broadsheet.page.view.LinkView;
import org.broadsheet.page.view.ListingView;
import org.broadsheet.page.view.MonthPageView;
import org.broadsheet.page.view.SectionPageView;
import org.broadsheet.page.view.SectionView;
import org.broadsheet.page.view.TagPageView;
import org.broadsheet.page.view.View;
import org.jspecify.annotations.Nullable;

/** What a long list of stories is about. */
sealed interface Subject {

  /** The kind of its pages. */
  Class<? extends View> kind();

  /** Makes the view of one page of the list. */
  View view(Makers makers, Listing part, ListingView listing);

  /** All stories. */
  record Latest() implements Subject {

    @Override
    public Class<? extends View> kind() {
      return LatestPageView.class;
    }

    @Override
    public View view(Makers makers, Listing part, ListingView listing) {
      String title = makers.house().value().words().label("latest");
      return new LatestPageView(
          makers.furniture(), makers.heads().listing(title, null, part, List.of()), listing);
    }
  }

  /**
   * A section.
   *
   * @param section the section
   * @param feed its feed, absolute
   */
  record OfSection(Shared<SectionView> section, LinkView feed) implements Subject {

    @Override
    public Class<? extends View> kind() {
      return SectionPageView.class;
    }

    @Override
    public View view(Makers makers, Listing part, ListingView listing) {
      SectionView view = section.value();
      return new SectionPageView(
          makers.furniture(),
          makers.heads().listing(view.name(), view.summary(), part, List.of(feed)),
          view,
          listing);
    }
  }

  /**
   * An author.
   *
   * @param author the author
   */
  record OfAuthor(Shared<AuthorView> author) implements Subject {

    @Override
    public Class<? extends View> kind() {
      return AuthorPageView.class;
    }

    @Override
    public View view(Makers makers, Listing part, ListingView listing) {
      return new AuthorPageView(
          makers.furniture(), makers.heads().author(author.value(), part), author.value(), listing);
    }
  }

  /**
   * A tag.
   *
   * @param tag its name and front
   */
  record OfTag(LinkView tag) implements Subject {

    @Override
    public Class<? extends View> kind() {
      return TagPageView.class;
    }

    @Override
    public View view(Makers makers, Listing part, ListingView listing) {
      return new TagPageView(
          makers.furniture(),
          makers.heads().listing(tag.label(), null, part, List.of()),
          tag,
          listing);
    }
  }

  /**
   * A month of the archive.
   *
   * @param month its name and front
   * @param count how many stories it has; null on pages that do not say it
   * @param year the year it belongs to
   */
  record OfMonth(LinkView month, @Nullable Integer count, LinkView year) implements Subject {

    @Override
    public Class<? extends View> kind() {
      return MonthPageView.class;
    }

    @Override
    public View view(Makers makers, Listing part, ListingView listing) {
      return new MonthPageView(
          makers.furniture(),
          makers.heads().listing(month.label(), null, part, List.of()),
          month,
          count,
          year,
          listing);
    }
  }
}
