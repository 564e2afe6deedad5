#include "widgets/pages/pagehead.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

namespace shopglass {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_tabs(new QTabBar(this))
{
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->installEventFilter(this);
    m_tabs->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageHead::partChosen);
    retranslate();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setActions(const QStringList &texts)
{
    while (static_cast<qsizetype>(m_actions.size()) < texts.size()) {
        auto *action = new QPushButton(this);
        connect(action, &QPushButton::clicked, this,
                [this, index = m_actions.size()] { Q_EMIT actionPressed(index); });
        layout()->itemAt(0)->layout()->addWidget(action);
        action->show(); // else the layout shows it a turn of the event loop later, too late for a picture
        m_actions.push_back(action);
    }
    for (std::size_t index = 0; index < m_actions.size(); ++index)
        m_actions.at(index)->setText(texts.value(static_cast<qsizetype>(index)));
}

void PageHead::setParts(const QStringList &titles, int current)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > titles.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int index = 0; index < titles.size(); ++index) {
        // An ampersand in a title is no mnemonic.
        const QString text = QString(titles.at(index)).replace(QLatin1Char('&'), QLatin1String("&&"));
        if (index < m_tabs->count())
            m_tabs->setTabText(index, text);
        else
            m_tabs->addTab(text);
    }
    m_tabs->setCurrentIndex(current);
    m_tabs->setVisible(!titles.isEmpty());
}

// A wheel that turns to scroll the page must not turn its tabs.
bool PageHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PageHead::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setToolTip(tr("Ctrl+Tab goes to the next part."));
}

} // namespace shopglass
