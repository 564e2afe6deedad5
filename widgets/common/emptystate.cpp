#include "widgets/common/emptystate.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

namespace {

constexpr int TextWidth = 560;

}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    for (QLabel *label : {m_picture, m_title, m_explanation})
        label->setAlignment(Qt::AlignCenter);
    m_explanation->setFixedWidth(TextWidth);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_explanation, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3);
    showPicture();
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    fitText();
}

// A centred label gets the height of its size hint, which knows nothing of the width.
void EmptyState::fitText()
{
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    if (m_explanation->text().isEmpty())
        return;
    m_explanation->ensurePolished();
    m_explanation->setFixedHeight(m_explanation->heightForWidth(TextWidth));
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    const bool first = m_buttons->count() == 2;
    button->setProperty("role", first ? QStringLiteral("primary") : QStringLiteral("plain"));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

void EmptyState::showEvent(QShowEvent *event)
{
    fitText();
    QWidget::showEvent(event);
}

void EmptyState::showPicture()
{
    m_picture->setPixmap(
        tintedPixmap(QStringLiteral("shop"), Theme::current(palette()).mutedText, 56, devicePixelRatioF()));
}

} // namespace shopglass
