#include "widgets/pages/launchpanel.h"

#include "models/report/launchparts.h"
#include "widgets/pages/sectionview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace shopglass {

namespace {

/// What a launch is remembered by: a product may be launched again.
QString keyOf(const Launch &launch)
{
    return launch.productId + QLatin1Char(' ') + launch.launchDay.iso();
}

} // namespace

LaunchPanel::LaunchPanel(QWidget *parent)
    : PageFooter(parent)
{
    setObjectName(QStringLiteral("launch_panel"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_label = new QLabel(this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("launch_choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaxVisibleItems(20);
    m_label->setBuddy(m_choice);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_choice->currentData().toString();
        showLaunch();
    });
}

void LaunchPanel::setInput(const PageInput &input)
{
    m_input = input;
    const bool any = input.views->launchBoard && !input.views->launches.launches.empty();
    setVisible(any);
    if (!any)
        return;
    m_label->setText(tr("&One launch"));
    setAccessibleName(tr("All that is known of one launch"));
    fillChoice();
    showLaunch();
}

void LaunchPanel::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Launch &launch : m_input.views->launches.launches) {
        //: A launch in a list: its day and its product
        m_choice->addItem(tr("%1 %2").arg(launch.launchDay.iso(), launchName(launch)), keyOf(launch));
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
}

void LaunchPanel::showLaunch()
{
    if (m_choice->currentIndex() < 0)
        return;
    const Section section
        = launchDetailSection(*m_input.views, std::size_t(m_choice->currentIndex()), m_input.text);
    if (m_shown && m_shown->fits(section)) {
        m_shown->setSection(section);
        return;
    }
    auto *view = new SectionView(section, this);
    connect(view, &SectionView::definitionRequested, this, &PageFooter::definitionRequested);
    connect(view, &SectionView::rowsRequested, this, &PageFooter::rowsRequested);
    connect(view, &SectionView::failed, this, &PageFooter::failed);
    m_column->addWidget(view);
    view->show();
    delete std::exchange(m_shown, view);
}

} // namespace shopglass
