#include "widgets/pages/sectionpage.h"

#include "widgets/common/emptystate.h"
#include "widgets/pages/emptypage.h"
#include "widgets/pages/pagefooter.h"
#include "widgets/pages/sectionview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shopglass {

SectionPage::SectionPage(Title title, Builder builder, QWidget *parent)
    : Page(parent)
    , m_title(title)
    , m_builder(builder)
    , m_scroll(new QScrollArea(this))
    , m_steps(new QTimer(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(m_steps, &QTimer::timeout, this, &SectionPage::step);
}

void SectionPage::setAction(Title text, void (Page::*signal)())
{
    m_actionText = text;
    m_actionSignal = signal;
}

void SectionPage::setFooter(PageFooter *(*make)(QWidget *parent))
{
    m_makeFooter = make;
}

bool SectionPage::looksTheSame(const PageInput &other) const
{
    return other.state == input().state && other.views == input().views
        && other.text.language == input().text.language && m_colours == Theme::deltaColours();
}

void SectionPage::showInput()
{
    m_colours = Theme::deltaColours();
    m_scroll->setAccessibleName(m_title());
    if (input().state != PageInput::State::Ready) {
        showEmpty();
        return;
    }
    m_sections = m_builder(*input().views, input().text);
    if (m_contents)
        takeSections();
    else
        makeContents();
}

void SectionPage::showEmpty()
{
    m_steps->stop();
    m_sections.clear();
    m_waiting.clear();
    m_views.clear();
    m_contents = nullptr;
    m_footer = nullptr;
    m_scroll->setWidget(emptyPage(*this, input().state));
}

void SectionPage::makeContents()
{
    // In its place and at its width from the start, so that styles and sizes are worked out once.
    m_contents = new QWidget(m_scroll->viewport());
    m_contents->resize(m_scroll->viewport()->size());
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(24);
    addHead(m_column);
    addFooter(m_column);
    m_column->addStretch(1);
    int height = 0;
    std::size_t shown = 0;
    for (; shown < m_sections.size() && height < m_scroll->viewport()->height(); ++shown) {
        place(shown);
        height += m_views.back()->sizeHint().height();
    }
    m_waiting.clear();
    for (std::size_t index = m_sections.size(); index > shown; --index)
        m_waiting.push_back(index - 1);
    m_waitingOutOfView = m_waiting.size();
    m_scroll->setWidget(m_contents);
    if (m_waiting.empty())
        showFooter();
    else
        m_steps->start();
}

void SectionPage::addFooter(QVBoxLayout *column)
{
    if (!m_makeFooter)
        return;
    m_footer = m_makeFooter(m_contents);
    connect(m_footer, &PageFooter::documentKept, this, &Page::documentKept);
    connect(m_footer, &PageFooter::documentDropped, this, &Page::documentDropped);
    connect(m_footer, &PageFooter::failed, this, &Page::failed);
    column->addWidget(m_footer);
}

void SectionPage::showFooter()
{
    if (m_footer)
        m_footer->setInput(input());
}

void SectionPage::addHead(QVBoxLayout *column)
{
    m_head = new QLabel(m_title(), m_contents);
    m_head->setProperty("role", QStringLiteral("pageTitle"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    m_action = nullptr;
    if (m_actionText) {
        m_action = new QPushButton(m_actionText(), m_contents);
        connect(m_action, &QPushButton::clicked, this, m_actionSignal);
        head->addWidget(m_action);
    }
    column->addLayout(head);
}

void SectionPage::takeSections()
{
    m_head->setText(m_title());
    if (m_action)
        m_action->setText(m_actionText());
    for (; m_views.size() > m_sections.size(); m_views.pop_back())
        delete m_views.back();
    queueAll();
    m_contents->setUpdatesEnabled(false); // old and new figures are not seen side by side
    m_steps->start();
}

void SectionPage::queueAll()
{
    m_waiting.clear();
    for (std::size_t index = m_sections.size(); index > 0; --index)
        m_waiting.push_back(index - 1);
    const auto inView = std::ranges::stable_partition(m_waiting, [this](std::size_t index) {
        return index >= m_views.size() || m_views.at(index)->visibleRegion().isEmpty();
    });
    m_waitingOutOfView = m_waiting.size() - std::ranges::size(inView);
}

void SectionPage::step()
{
    if (!m_waiting.empty()) {
        const std::size_t index = m_waiting.back();
        m_waiting.pop_back();
        place(index);
    }
    if (m_waiting.size() <= m_waitingOutOfView)
        m_contents->setUpdatesEnabled(true);
    if (m_waiting.empty()) {
        m_steps->stop();
        showFooter();
    }
}

void SectionPage::place(std::size_t index)
{
    const Section &section = m_sections.at(index);
    if (index < m_views.size() && m_views.at(index)->fits(section)) {
        m_views.at(index)->setSection(section);
        return;
    }
    auto *view = new SectionView(section, m_contents);
    connect(view, &SectionView::definitionRequested, this, &Page::definitionRequested);
    connect(view, &SectionView::rowsRequested, this, &Page::rowsRequested);
    connect(view, &SectionView::failed, this, &Page::failed);
    m_column->insertWidget(static_cast<int>(index) + 1, view); // below the head
    view->show(); // else the layout shows it a turn of the event loop later, too late for a picture
    if (index == m_views.size()) {
        m_views.push_back(view);
        return;
    }
    delete std::exchange(m_views.at(index), view);
}

void SectionPage::finish()
{
    while (!m_waiting.empty())
        step();
}

} // namespace shopglass
