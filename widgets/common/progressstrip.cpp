#include "widgets/common/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace shopglass {

namespace {

constexpr int BarSteps = 1000;

}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("strip"));
    m_detail->setProperty("role", QStringLiteral("muted"));
    m_subject->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setMinimumWidth(160);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_subject);
    row->addWidget(m_detail);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        showCancelling();
        Q_EMIT cancelRequested();
    });
    retranslate();
    hide();
}

void ProgressStrip::showProgress(const QString &subject, const QString &detail, qint64 done, qint64 total)
{
    if (isHidden())
        m_cancel->setEnabled(true);
    m_subject->setText(fontMetrics().elidedText(subject, Qt::ElideMiddle, 320));
    m_subject->setToolTip(subject);
    if (m_cancel->isEnabled())
        m_detail->setText(detail);
    m_bar->setRange(0, total > 0 ? BarSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * BarSteps));
    show();
}

void ProgressStrip::showFinishing(const QString &subject)
{
    const bool goesOn = m_cancel->isEnabled() || isHidden();
    showProgress(subject, {}, 1, 1);
    // Whoever cancelled too late is told as well.
    m_detail->setText(tr("Being written to disk; this much stays and cannot be stopped any more …"));
    m_cancel->setEnabled(goesOn);
}

void ProgressStrip::showCancelling()
{
    m_cancel->setEnabled(false);
    m_detail->setText(tr("Stopping; what is not finished leaves nothing behind …"));
}

void ProgressStrip::finish()
{
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress of the import"));
}

} // namespace shopglass
