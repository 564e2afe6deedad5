#include "widgets/common/messagebar.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace shopglass {

namespace {

QString iconName(Meaning meaning)
{
    if (meaning == Meaning::Good)
        return QStringLiteral("done");
    return meaning == Meaning::Bad ? QStringLiteral("error") : QStringLiteral("warning");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setAutoRaise(true);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &sentence, Meaning meaning)
{
    m_meaning = meaning;
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    retranslate();
    update();
    show();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.meaningTint(m_meaning));
    painter.fillRect(QRect(0, 0, 3, height()), theme.meaning(m_meaning));
}

void MessageBar::retranslate()
{
    const Theme &theme = Theme::current(palette());
    m_picture->setPixmap(
        tintedPixmap(iconName(m_meaning), theme.meaning(m_meaning), 18, devicePixelRatioF()));
    m_copy->setIcon(tintedIcon(QStringLiteral("copy"), palette()));
    m_close->setIcon(tintedIcon(QStringLiteral("close"), palette()));
    m_copy->setToolTip(tr("Copy this message"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace shopglass
