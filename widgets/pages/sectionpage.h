// A page made of sections: one builder's sections below each other in a scroll area, or an empty state. Where
// sections name parts, each part is a tab.
//
// Sections that fill the view are there as soon as the page is shown; the others follow, one in a turn of the
// event loop, so that the window never waits for a whole page: first those of the chosen tab, then those of
// the others. Other figures go into the sections that are there already, those in view first; until these are
// done the page keeps showing the figures it had. The chosen tab stays through all of it.

#pragma once

#include "widgets/common/theme.h"
#include "widgets/pages/page.h"
#include "widgets/pages/sectionparts.h"

class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace shopglass {

class PageFooter;
class PageHead;
class SectionColumn;

class SectionPage final : public Page
{
    Q_OBJECT

public:
    using Builder = std::vector<Section> (*)(const ViewSet &, const TextContext &);
    /// `title` is asked anew after a change of language.
    using Title = QString (*)();

    SectionPage(Title title, Builder builder, QWidget *parent = nullptr);

    /// A button beside the title, behind those before it; pressing it emits `signal`.
    void addAction(Title text, void (Page::*signal)());
    /// Controls below the sections, made anew with the page's contents; with a title, below those of that
    /// part alone.
    void addFooter(PageFooter *(*make)(QWidget *parent), Title part = nullptr);

    void finish() override;
    [[nodiscard]] bool isSettled() const override { return m_waiting.empty(); }
    [[nodiscard]] int partCount() const override;
    void showPart(int index) override;
    void showAllParts() override;

protected:
    void showInput() override;
    [[nodiscard]] bool looksTheSame(const PageInput &other) const override;

private:
    /// A section of a part.
    struct Place
    {
        std::size_t part;
        std::size_t index;
    };

    struct Footer
    {
        PageFooter *(*make)(QWidget *parent);
        Title part; ///< none = of the page
        PageFooter *shown = nullptr; ///< none while the page is empty
    };

    void showEmpty();
    void makeContents(std::vector<SectionPart> parts);
    /// Above the scroll area where the page has tabs, else at the top of the contents.
    void putHead(QVBoxLayout *contents);
    /// Before the contents go, in which it may stand.
    void takeHeadOut();
    void placeFooters();
    /// Once the sections are there, because they lie below them.
    void showFooters();
    void takeSections(std::vector<SectionPart> parts);
    [[nodiscard]] std::vector<SectionPart> builtParts() const;
    void addColumns(std::vector<SectionPart> parts, QVBoxLayout *contents);
    void waitForAll();
    /// What the head and the columns are called.
    void nameParts();
    void choose(int index);
    void chooseNext(int step);
    void restoreScroll();
    /// Shows at once what is in view of the chosen part.
    void fillView();
    /// Shows the next waiting section.
    void step();
    /// Those in view, then the rest of the chosen part, then the others; each in their order.
    void sortWaiting();
    [[nodiscard]] bool hasTabs() const { return m_titles.size() > 1; }

    Title m_title;
    Builder m_builder;
    std::vector<Title> m_actions; ///< texts of the buttons
    PageHead *m_head; ///< made before the rest, so that the keyboard comes to it first
    QScrollArea *m_scroll;
    QTimer *m_steps;
    QWidget *m_contents = nullptr; ///< of m_scroll; none while the page is empty
    std::vector<Footer> m_footers;
    QStringList m_titles; ///< of the parts; one where there are no tabs
    std::vector<SectionColumn *> m_columns; ///< one for each part
    std::vector<int> m_scrolled; ///< where the reader was in each part
    std::size_t m_chosen = 0;
    int m_wantedScroll = 0; ///< until the contents are tall enough for it
    bool m_allParts = false;
    std::vector<Place> m_waiting; ///< still to be shown; the next one is the last
    std::size_t m_waitingOutOfView = 0; ///< how many of them come last because nobody looks at them
    ChangeColours m_colours = ChangeColours::Judged; ///< that are shown
};

} // namespace shopglass
