// Files whose columns nobody knows: the window's side of MappingAssistant.

#include "app/mainwindow.h"
#include "app/mappingassistant.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/datapage.h"

namespace shopglass {

void MainWindow::connectMappings()
{
    m_mappings = std::make_unique<MappingAssistant>(m_session, m_services, this);
    connect(m_mappings.get(), &MappingAssistant::message, m_message, &MessageBar::showMessage);
    connect(m_report, &ImportReport::mappingRequested, m_mappings.get(), &MappingAssistant::ask);
    connect(m_dataPage, &DataPage::mappingImportRequested, this, &MainWindow::importWithMapping);
    connect(m_dataPage, &DataPage::mappingsRequested, m_mappings.get(), &MappingAssistant::manage);
}

void MainWindow::importWithMapping()
{
    if (ensureStore())
        m_mappings->chooseFiles(m_session.store());
}

void MainWindow::askMapping(const FileImport &file)
{
    // Whoever imports a folder is not asked about every odd table in it; the report offers to.
    const bool named = m_named.removeAll(file.path) > 0;
    if (named && !file.result.ok() && needsMapping(file.result.error()))
        m_mappings->ask(file);
}

} // namespace shopglass
