#include "models/store/trialworkspace.h"

#include "models/store/workspacecopy.h"

#include <QTemporaryDir>

namespace shopglass {

Result<TrialWorkspace> TrialWorkspace::empty()
{
    auto folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(pathIn(*folder));
    if (!workspace)
        return workspace.error();
    return TrialWorkspace(std::move(folder), std::move(*workspace));
}

Result<TrialWorkspace> TrialWorkspace::copyOf(const Workspace &workspace, const ProgressSink &progress)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (auto copied = copyWorkspace(workspace, pathIn(*folder), progress); !copied)
        return copied.error();
    auto copy = Workspace::open(pathIn(*folder));
    if (!copy)
        return copy.error();
    return TrialWorkspace(std::move(folder), std::move(*copy));
}

TrialWorkspace::TrialWorkspace(std::unique_ptr<QTemporaryDir> folder, Workspace workspace)
    : m_folder(std::move(folder))
    , m_workspace(std::move(workspace))
{
}

TrialWorkspace::TrialWorkspace(TrialWorkspace &&other) noexcept = default;
TrialWorkspace::~TrialWorkspace() = default;

QString TrialWorkspace::pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("trial.shopglass"));
}

} // namespace shopglass
