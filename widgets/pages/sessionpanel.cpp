#include "widgets/pages/sessionpanel.h"

#include "models/report/livesections.h"
#include "widgets/pages/sectionview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace shopglass {

SessionPanel::SessionPanel(QWidget *parent)
    : PageFooter(parent)
{
    setObjectName(QStringLiteral("session_review"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_label = new QLabel(this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("session_choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaxVisibleItems(20);
    m_label->setBuddy(m_choice);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_choice->currentData().toString();
        showReview();
    });
}

void SessionPanel::setInput(const PageInput &input)
{
    m_input = input;
    const bool any = !input.views->live.sessions.empty();
    setVisible(any);
    if (!any)
        return;
    m_label->setText(tr("&Review of the session"));
    setAccessibleName(tr("Review of one live session"));
    fillChoice();
    showReview();
}

void SessionPanel::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const SessionReview &session : m_input.views->live.sessions) {
        const QString odd = sessionOddities(session);
        //: A session in a list: when and under which account, and what is odd about it
        m_choice->addItem(odd.isEmpty() ? sessionName(session) : tr("%1 (%2)").arg(sessionName(session), odd),
                          session.id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
}

void SessionPanel::showReview()
{
    const SessionReview *session = m_input.views->live.find(m_choice->currentData().toString());
    if (!session)
        return;
    const Section section = liveReviewSection(*m_input.views, *session, m_input.text);
    if (m_review && m_review->fits(section)) {
        m_review->setSection(section);
        return;
    }
    auto *view = new SectionView(section, this);
    connect(view, &SectionView::definitionRequested, this, &PageFooter::definitionRequested);
    connect(view, &SectionView::rowsRequested, this, &PageFooter::rowsRequested);
    connect(view, &SectionView::failed, this, &PageFooter::failed);
    m_column->addWidget(view);
    view->show();
    delete std::exchange(m_review, view);
}

} // namespace shopglass
