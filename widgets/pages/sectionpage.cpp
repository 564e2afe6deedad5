#include "widgets/pages/sectionpage.h"

#include "widgets/common/emptystate.h"
#include "widgets/pages/emptypage.h"
#include "widgets/pages/pagefooter.h"
#include "widgets/pages/pagehead.h"
#include "widgets/pages/sectioncolumn.h"
#include "widgets/pages/sectionview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shopglass {

namespace {

constexpr QMargins ContentsMargins{24, 16, 24, 24};
constexpr int PartGap = 24;

QStringList idsOf(const std::vector<Section> &sections)
{
    QStringList ids;
    for (const Section &section : sections)
        ids << section.id;
    return ids;
}

} // namespace

SectionPage::SectionPage(Title title, Builder builder, QWidget *parent)
    : Page(parent)
    , m_title(title)
    , m_builder(builder)
    , m_head(new PageHead(this))
    , m_scroll(new QScrollArea(this))
    , m_steps(new QTimer(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll);
    m_head->hide();
    connect(m_head, &PageHead::partChosen, this, &SectionPage::choose);
    connect(m_steps, &QTimer::timeout, this, &SectionPage::step);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &SectionPage::restoreScroll);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_wantedScroll = 0; });
    const auto shortcut = [this](const QKeySequence &keys, int step) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step] { chooseNext(step); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void SectionPage::addAction(Title text, void (Page::*signal)())
{
    connect(m_head, &PageHead::actionPressed, this,
            [this, signal, own = m_actions.size()](std::size_t pressed) {
                if (pressed == own)
                    Q_EMIT(this->*signal)();
            });
    m_actions.push_back(text);
}

void SectionPage::addFooter(PageFooter *(*make)(QWidget *parent), Title part)
{
    m_footers.push_back({make, part});
}

bool SectionPage::looksTheSame(const PageInput &other) const
{
    return other.state == input().state && other.views == input().views
        && other.text.language == input().text.language && m_colours == Theme::changeColours();
}

void SectionPage::showInput()
{
    m_colours = Theme::changeColours();
    m_scroll->setAccessibleName(m_title());
    if (input().state != PageInput::State::Ready) {
        showEmpty();
        return;
    }
    std::vector<SectionPart> parts = builtParts();
    if (!m_columns.empty())
        m_chosen = partLike(parts, m_titles.at(static_cast<qsizetype>(m_chosen)),
                            idsOf(m_columns.at(m_chosen)->sections()));
    m_chosen = std::min(m_chosen, parts.size() - 1);
    const bool tabs = hasTabs();
    const bool sameShape = m_contents && parts.size() == m_columns.size();
    m_titles.clear();
    for (const SectionPart &part : parts)
        m_titles << part.title;
    if (sameShape && tabs == hasTabs())
        takeSections(std::move(parts));
    else
        makeContents(std::move(parts));
}

std::vector<SectionPart> SectionPage::builtParts() const
{
    std::vector<SectionPart> parts = partsOf(m_builder(*input().views, input().text));
    for (const Footer &footer : m_footers) {
        if (footer.part)
            addPart(parts, footer.part());
    }
    return parts;
}

void SectionPage::showEmpty()
{
    m_steps->stop();
    m_waiting.clear();
    takeHeadOut();
    m_columns.clear();
    m_contents = nullptr;
    for (Footer &footer : m_footers)
        footer.shown = nullptr;
    m_scroll->setWidget(emptyPage(*this, input().state));
}

void SectionPage::makeContents(std::vector<SectionPart> parts)
{
    takeHeadOut();
    m_columns.clear();
    for (Footer &footer : m_footers)
        footer.shown = nullptr;
    // In its place and at its width from the start, so that styles and sizes are worked out once.
    m_contents = new QWidget(m_scroll->viewport());
    m_contents->resize(m_scroll->viewport()->size());
    auto *contents = new QVBoxLayout(m_contents);
    contents->setContentsMargins(ContentsMargins);
    contents->setSpacing(PartGap);
    putHead(contents);
    addColumns(std::move(parts), contents);
    placeFooters();
    contents->addStretch(1);
    nameParts();
    waitForAll();
    m_waitingOutOfView = m_waiting.size();
    fillView();
    m_scroll->setWidget(m_contents);
    if (m_waiting.empty())
        showFooters();
    else
        m_steps->start();
}

void SectionPage::putHead(QVBoxLayout *contents)
{
    QMargins margins = ContentsMargins;
    margins.setBottom(0);
    m_head->setContentsMargins(hasTabs() ? margins : QMargins());
    if (hasTabs())
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
    else
        contents->addWidget(m_head);
    m_head->show();
}

void SectionPage::takeHeadOut()
{
    m_head->hide();
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
}

void SectionPage::addColumns(std::vector<SectionPart> parts, QVBoxLayout *contents)
{
    m_scrolled.assign(parts.size(), 0);
    for (SectionPart &part : parts) {
        auto *column = new SectionColumn(m_contents);
        column->setSections(std::move(part.sections));
        connect(column, &SectionColumn::definitionRequested, this, &Page::definitionRequested);
        connect(column, &SectionColumn::rowsRequested, this, &Page::rowsRequested);
        connect(column, &SectionColumn::failed, this, &Page::failed);
        contents->addWidget(column);
        m_columns.push_back(column);
    }
}

void SectionPage::placeFooters()
{
    for (Footer &footer : m_footers) {
        SectionColumn *column = m_columns.back();
        if (const qsizetype part = footer.part ? m_titles.indexOf(footer.part()) : -1; part >= 0)
            column = m_columns.at(static_cast<std::size_t>(part));
        footer.shown = footer.make(column);
        connect(footer.shown, &PageFooter::definitionRequested, this, &Page::definitionRequested);
        connect(footer.shown, &PageFooter::rowsRequested, this, &Page::rowsRequested);
        connect(footer.shown, &PageFooter::documentKept, this, &Page::documentKept);
        connect(footer.shown, &PageFooter::documentDropped, this, &Page::documentDropped);
        connect(footer.shown, &PageFooter::failed, this, &Page::failed);
        column->addFooter(footer.shown);
    }
}

void SectionPage::showFooters()
{
    for (const Footer &footer : m_footers) {
        if (footer.shown)
            footer.shown->setInput(input());
    }
}

void SectionPage::nameParts()
{
    m_head->setTitle(m_title());
    QStringList actions;
    for (const Title action : m_actions)
        actions << action();
    m_head->setActions(actions);
    m_head->setParts(hasTabs() && !m_allParts ? m_titles : QStringList(), static_cast<int>(m_chosen));
    if (!hasTabs())
        return;
    for (std::size_t part = 0; part < m_columns.size(); ++part) {
        const QString &title = m_titles.at(static_cast<qsizetype>(part));
        m_columns.at(part)->setAccessibleName(title);
        m_columns.at(part)->showHeading(m_allParts ? title : QString());
        m_columns.at(part)->setVisible(m_allParts || part == m_chosen);
    }
}

void SectionPage::takeSections(std::vector<SectionPart> parts)
{
    for (std::size_t part = 0; part < parts.size(); ++part)
        m_columns.at(part)->setSections(std::move(parts.at(part).sections));
    nameParts();
    waitForAll();
    sortWaiting();
    m_contents->setUpdatesEnabled(false); // old and new figures are not seen side by side
    m_steps->start();
}

void SectionPage::waitForAll()
{
    m_waiting.clear();
    for (std::size_t part = m_columns.size(); part > 0; --part) {
        for (std::size_t index = m_columns.at(part - 1)->sections().size(); index > 0; --index)
            m_waiting.push_back({part - 1, index - 1});
    }
    std::ranges::stable_partition(m_waiting, [this](const Place &place) { return place.part != m_chosen; });
}

void SectionPage::sortWaiting()
{
    std::ranges::stable_partition(m_waiting, [this](const Place &place) { return place.part != m_chosen; });
    const auto inView = std::ranges::stable_partition(
        m_waiting, [this](const Place &place) { return !m_columns.at(place.part)->isInSight(place.index); });
    m_waitingOutOfView = m_waiting.size() - std::ranges::size(inView);
}

void SectionPage::fillView()
{
    int height = 0;
    while (!m_waiting.empty() && m_waiting.back().part == m_chosen
           && height < m_scroll->viewport()->height()) {
        const Place place = m_waiting.back();
        m_waiting.pop_back();
        height += m_columns.at(place.part)->place(place.index).sizeHint().height();
    }
}

void SectionPage::choose(int index)
{
    const auto part = static_cast<std::size_t>(index);
    if (part == m_chosen || part >= m_columns.size())
        return;
    m_scrolled.at(m_chosen) = m_scroll->verticalScrollBar()->value();
    m_chosen = part;
    nameParts();
    m_wantedScroll = m_scrolled.at(m_chosen);
    m_contents->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_wantedScroll);
    restoreScroll();
    if (m_waiting.empty())
        return;
    sortWaiting();
    fillView();
    m_contents->setUpdatesEnabled(m_waiting.size() <= m_waitingOutOfView);
}

void SectionPage::chooseNext(int step)
{
    if (!hasTabs() || m_columns.empty())
        return;
    const int count = static_cast<int>(m_columns.size());
    choose((static_cast<int>(m_chosen) + step + count) % count);
}

void SectionPage::restoreScroll()
{
    if (m_wantedScroll == 0)
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(m_wantedScroll);
    if (bar->value() == m_wantedScroll)
        m_wantedScroll = 0;
}

void SectionPage::step()
{
    if (!m_waiting.empty()) {
        const Place place = m_waiting.back();
        m_waiting.pop_back();
        m_columns.at(place.part)->place(place.index);
    }
    if (m_waiting.size() <= m_waitingOutOfView)
        m_contents->setUpdatesEnabled(true);
    if (m_waiting.empty()) {
        m_steps->stop();
        showFooters();
    }
}

void SectionPage::finish()
{
    while (!m_waiting.empty())
        step();
}

int SectionPage::partCount() const
{
    return hasTabs() ? static_cast<int>(m_columns.size()) : 0;
}

void SectionPage::showPart(int index)
{
    choose(index);
}

void SectionPage::showAllParts()
{
    m_allParts = true;
    if (m_contents)
        nameParts();
}

} // namespace shopglass
