#include "widgets/pages/page.h"

#include <QEvent>

namespace shopglass {

void Page::setInput(const PageInput &input)
{
    const bool same = !m_stale && looksTheSame(input);
    m_input = input;
    if (!same)
        touch();
}

void Page::refresh()
{
    if (std::exchange(m_stale, false))
        showInput();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        touch();
}

void Page::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void Page::touch()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

} // namespace shopglass
