#include "widgets/pages/sectioncolumn.h"

#include "widgets/pages/sectionview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace shopglass {

SectionColumn::SectionColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(24);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setProperty("role", QStringLiteral("pageTitle"));
    m_heading->hide();
    m_column->addWidget(m_heading);
}

void SectionColumn::setSections(std::vector<Section> sections)
{
    m_sections = std::move(sections);
    for (; m_views.size() > m_sections.size(); m_views.pop_back())
        delete m_views.back();
}

const SectionView &SectionColumn::place(std::size_t index)
{
    const Section &section = m_sections.at(index);
    if (index < m_views.size() && m_views.at(index)->fits(section)) {
        m_views.at(index)->setSection(section);
        return *m_views.at(index);
    }
    auto *view = new SectionView(section, this);
    connect(view, &SectionView::definitionRequested, this, &SectionColumn::definitionRequested);
    connect(view, &SectionView::rowsRequested, this, &SectionColumn::rowsRequested);
    connect(view, &SectionView::failed, this, &SectionColumn::failed);
    m_column->insertWidget(static_cast<int>(index) + 1, view); // below the heading
    view->show(); // else the layout shows it a turn of the event loop later, too late for a picture
    if (index == m_views.size())
        m_views.push_back(view);
    else
        delete std::exchange(m_views.at(index), view);
    return *view;
}

bool SectionColumn::isInSight(std::size_t index) const
{
    return index < m_views.size() && !m_views.at(index)->visibleRegion().isEmpty();
}

void SectionColumn::showHeading(const QString &title)
{
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
}

void SectionColumn::addFooter(QWidget *footer)
{
    m_column->addWidget(footer);
}

} // namespace shopglass
