#include "widgets/pages/sectionpage.h"

#include "widgets/common/emptystate.h"
#include "widgets/pages/emptypage.h"
#include "widgets/pages/sectionview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace shopglass {

SectionPage::SectionPage(Title title, Builder builder, QWidget *parent)
    : Page(parent)
    , m_title(title)
    , m_builder(builder)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void SectionPage::setAction(Title text, void (Page::*signal)())
{
    m_actionText = text;
    m_actionSignal = signal;
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
    const int position = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(input().state == PageInput::State::Ready ? sections() : empty());
    m_scroll->verticalScrollBar()->setValue(position);
}

QWidget *SectionPage::sections()
{
    // In its place and at its width from the start, so that styles and sizes are worked out once.
    auto *contents = new QWidget(m_scroll->viewport());
    contents->resize(m_scroll->viewport()->size());
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(24);
    auto *title = new QLabel(m_title(), contents);
    title->setProperty("role", QStringLiteral("pageTitle"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    if (m_actionText) {
        auto *button = new QPushButton(m_actionText(), contents);
        connect(button, &QPushButton::clicked, this, m_actionSignal);
        head->addWidget(button);
    }
    column->addLayout(head);
    for (const Section &section : m_builder(*input().views, input().text)) {
        auto *view = new SectionView(section, contents);
        connect(view, &SectionView::definitionRequested, this, &Page::definitionRequested);
        connect(view, &SectionView::failed, this, &Page::failed);
        column->addWidget(view);
    }
    column->addStretch();
    return contents;
}

QWidget *SectionPage::empty()
{
    return emptyPage(*this, input().state);
}

} // namespace shopglass
