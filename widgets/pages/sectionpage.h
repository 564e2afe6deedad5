// A page made of sections: one builder's sections below each other in a scroll area, or an empty state.
//
// Sections that fill the view are there as soon as the page is shown; the others follow, one in a turn of the
// event loop, so that the window never waits for a whole page. Other figures go into the sections that are
// there already, those in view first; until these are done the page keeps showing the figures it had.

#pragma once

#include "widgets/common/theme.h"
#include "widgets/pages/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace shopglass {

class PageFooter;
class SectionView;

class SectionPage final : public Page
{
    Q_OBJECT

public:
    using Builder = std::vector<Section> (*)(const ViewSet &, const TextContext &);
    /// `title` is asked anew after a change of language.
    using Title = QString (*)();

    SectionPage(Title title, Builder builder, QWidget *parent = nullptr);

    /// A button beside the title; pressing it emits `signal`.
    void setAction(Title text, void (Page::*signal)());
    /// Controls below the sections, made anew with the page's contents.
    void setFooter(PageFooter *(*make)(QWidget *parent));

    void finish() override;
    [[nodiscard]] bool isSettled() const override { return m_waiting.empty(); }

protected:
    void showInput() override;
    [[nodiscard]] bool looksTheSame(const PageInput &other) const override;

private:
    void showEmpty();
    void makeContents();
    void addHead(QVBoxLayout *column);
    void addFooter(QVBoxLayout *column);
    /// Once the sections are there, because it lies below them.
    void showFooter();
    void takeSections();
    /// Shows the next waiting section.
    void step();
    void place(std::size_t index);
    /// In their order, but those in view before the others.
    void queueAll();

    Title m_title;
    Builder m_builder;
    Title m_actionText = nullptr; ///< none = no button
    void (Page::*m_actionSignal)() = nullptr;
    QScrollArea *m_scroll = nullptr;
    QTimer *m_steps = nullptr;
    QWidget *m_contents = nullptr; ///< of m_scroll; none while the page is empty
    QVBoxLayout *m_column = nullptr; ///< head, the views, the footer, a stretch
    QLabel *m_head = nullptr;
    QPushButton *m_action = nullptr;
    PageFooter *(*m_makeFooter)(QWidget *parent) = nullptr; ///< none = no footer
    PageFooter *m_footer = nullptr;
    std::vector<SectionView *> m_views;
    std::vector<Section> m_sections; ///< what is to be shown
    std::vector<std::size_t> m_waiting; ///< indices of sections still to be shown; the next one is the last
    std::size_t m_waitingOutOfView = 0; ///< how many of them come last because nobody looks at them
    DeltaColours m_colours = DeltaColours::RedUp; ///< that are shown
};

} // namespace shopglass
