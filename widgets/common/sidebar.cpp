#include "widgets/common/sidebar.h"

#include "widgets/common/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr int FullWidth = 176;
constexpr int NarrowWidth = 56;

} // namespace

Sidebar::Sidebar(const QStringList &pageIds, QWidget *parent)
    : QWidget(parent)
    , m_ids(pageIds)
    , m_group(new QButtonGroup(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("side"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    for (const QString &id : m_ids) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("nav_%1").arg(id));
        button->setProperty("role", QStringLiteral("nav"));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize(QSize(20, 20));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button);
        m_buttons << button;
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
    }
    column->addStretch();
    showIcons();
    setWidth(Width::Full);
}

void Sidebar::setTitles(const QStringList &titles)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setText(titles.value(i));
        button->setAccessibleName(titles.value(i));
        button->setToolTip(titles.value(i));
    }
}

void Sidebar::setCurrent(const QString &pageId)
{
    if (QToolButton *button = m_buttons.value(m_ids.indexOf(pageId)))
        button->setChecked(true);
}

void Sidebar::setWidth(Width width)
{
    m_width = width;
    setFixedWidth(width == Width::Full ? FullWidth : NarrowWidth);
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(width == Width::Full ? Qt::ToolButtonTextBesideIcon
                                                        : Qt::ToolButtonIconOnly);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void Sidebar::showIcons()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setIcon(tintedIcon(m_ids.at(i), palette()));
}

} // namespace shopglass
